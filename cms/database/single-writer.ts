import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * One writer at a time. SQLite lets only one connection write, and `@libsql/client` 0.14 forgets its connection, and with it
 * `busy_timeout`, at every transaction; so waiting must happen here, in the process, not in SQLite.
 */
export class SingleWriter {
  #tail: Promise<void> = Promise.resolve();
  readonly #holding = new AsyncLocalStorage<true>();
  readonly #patience: number;

  /** @param patience how long, in milliseconds, a writer waits for its turn before it fails */
  constructor(patience = 20_000) {
    this.#patience = patience;
  }

  /** Waits for the turn; the caller must call the answer exactly once to pass it on. */
  async acquire(): Promise<() => void> {
    const before = this.#tail;
    let pass = () => {};
    const mine = new Promise<void>((resolve) => { pass = resolve; });
    this.#tail = before.then(() => mine);
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('The database was busy for too long: a transaction was left open, or a write inside it did not pass on its `req`.')), this.#patience);
    });
    try {
      await Promise.race([before, tooLong]);
    } catch (error) {
      pass();
      throw error;
    } finally {
      clearTimeout(timer);
    }
    return pass;
  }

  /** Runs one write in its turn. A write inside such a write (upsert → update) goes straight through. */
  async run<T>(write: () => Promise<T>): Promise<T> {
    if (this.#holding.getStore()) return write();
    const release = await this.acquire();
    try {
      return await this.#holding.run(true, write);
    } finally {
      release();
    }
  }
}
