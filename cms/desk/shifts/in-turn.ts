/** Lets what concerns the same person happen one after the other in this process. */
export class InTurn {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Does `work` when everything that was asked before for this name is done, whether that went well or not. */
  async run<T>(name: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(name) ?? Promise.resolve();
    const mine = before.then(work, work);
    const settled = mine.then(() => {}, () => {});
    this.#last.set(name, settled);
    try {
      return await mine;
    } finally {
      if (this.#last.get(name) === settled) this.#last.delete(name);
    }
  }
}
