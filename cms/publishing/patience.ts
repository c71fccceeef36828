/** A lone save is published this long after it, in milliseconds: its rows come in one go. */
export const quiet = 30;
/** While saves keep coming faster than they can be published, they wait until none came for this long… */
export const calm = 400;
/** …but none waits longer than this before its publish begins. */
export const longest = 10_000;

/**
 * How long to wait for more before publishing. Two hundred changed documents are one or two releases and not two hundred, whether they are saved at once or one after the other;
 * and who saves one document does not wait for others that do not come. Told of the time, it keeps none.
 */
export class Patience {
  #publishing = false;
  #burst = false;
  #since: number | undefined;

  /** A row came at `now`. Answers how long to wait, in milliseconds. */
  came(now: number): number {
    this.#since ??= now;
    // It came while the one before was still being published: more will follow.
    if (this.#publishing) this.#burst = true;
    return this.#burst ? Math.max(0, Math.min(calm, this.#since + longest - now)) : quiet;
  }

  /** What came so far is being published. */
  begins(): void {
    this.#publishing = true;
    this.#since = undefined;
  }

  /** It was published. @param more whether something else waits already */
  ends(more: boolean): void {
    this.#publishing = false;
    if (!more) this.#burst = false;
  }
}
