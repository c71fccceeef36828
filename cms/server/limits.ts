/** At most so many tries per network in a window of time; remembered in memory only, and only as long as the window. */
export class TryLimit {
  readonly #tries = new Map<string, number[]>();
  readonly #most: number;
  readonly #window: number;

  /** @param window in milliseconds */
  constructor(most: number, window: number) {
    this.#most = most;
    this.#window = window;
  }

  /** Counts a try; false when there were too many. */
  allow(network: string, now = Date.now()): boolean {
    const recent = (this.#tries.get(network) ?? []).filter((time) => time > now - this.#window);
    if (recent.length >= this.#most) return false;
    recent.push(now);
    this.#tries.set(network, recent);
    if (this.#tries.size > 10_000) for (const [key, times] of this.#tries) if (!times.some((time) => time > now - this.#window)) this.#tries.delete(key);
    return true;
  }
}

/** Paths where guessing pays: signing in and asking for a new password. */
export const guessed = (path: string): boolean => /^\/api\/users\/(?:login|forgot-password|reset-password|unlock)$/.test(path);
