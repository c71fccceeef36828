/** Keeps what was asked for last, up to so many bytes together; what was not asked for longest goes first. What is larger than all that is not kept. */
export class LastAsked<T> {
  readonly #kept = new Map<string, readonly [value: T, bytes: number]>();
  readonly #most: number;
  #bytes = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string, make: () => readonly [value: T, bytes: number]): T {
    const known = this.#kept.get(key);
    const [value, bytes] = known ?? make();
    if (bytes > this.#most) return value;
    if (known) this.#kept.delete(key);
    else this.#bytes += bytes;
    this.#kept.set(key, [value, bytes]);
    for (const [oldest, [, weight]] of this.#kept) {
      if (this.#bytes <= this.#most) break;
      this.#kept.delete(oldest);
      this.#bytes -= weight;
    }
    return value;
  }
}
