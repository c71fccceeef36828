/** Too many wait already. */
export class Busy extends Error {}

/** Lets so many works go on at the same time; the others wait their turn. */
export class Turns {
  readonly #most: number;
  readonly #longest: number;
  readonly #waiting: (() => void)[] = [];
  #going = 0;

  /** @param most how many go on at the same time @param longest how many may wait */
  constructor(most: number, longest: number) {
    this.#most = most;
    this.#longest = longest;
  }

  /** Does the work when it is its turn; rejects with `Busy` when too many wait. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.#waiting.length >= this.#longest) throw new Busy('Too many wait.');
    if (this.#going >= this.#most) await new Promise<void>((go) => this.#waiting.push(go));
    else this.#going += 1;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      // The place goes to the next one without being free in between.
      if (next) next();
      else this.#going -= 1;
    }
  }
}
