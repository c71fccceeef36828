import { createHmac, randomBytes } from 'node:crypto';

/**
 * Knows what was sent a moment ago, so that a double click or a reload does nothing twice. Only in memory, as hashes under a salt of this process: the database gets
 * nothing that could be compared with what somebody may have written.
 */
export class SameAgain<T> {
  readonly #salt = randomBytes(32);
  readonly #keep: number;
  readonly #done = new Map<string, { readonly at: number; readonly result: Promise<T> }>();

  /** @param keep in milliseconds */
  constructor(keep: number) {
    this.#keep = keep;
  }

  /** Does the work, or answers what came of it when the same was sent within the time. Work that failed is done again. */
  async once(sent: readonly (string | Uint8Array)[], now: number, work: () => Promise<T>): Promise<T> {
    for (const [key, { at }] of this.#done) if (at <= now - this.#keep) this.#done.delete(key);
    const hash = createHmac('sha256', this.#salt);
    // The length stands before each part, so that no two lists look alike.
    for (const part of sent) hash.update(`${Buffer.byteLength(part)}:`).update(part);
    const key = hash.digest('base64');
    const known = this.#done.get(key);
    if (known) return known.result;
    const result = work();
    this.#done.set(key, { at: now, result });
    result.catch(() => this.#done.delete(key));
    return result;
  }
}
