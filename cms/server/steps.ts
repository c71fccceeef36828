/** Shows what the start is doing: a line per step with its name and time, and what it is at in between. */
export class Steps {
  readonly #out: NodeJS.WriteStream;

  constructor(out: NodeJS.WriteStream = process.stdout) {
    this.#out = out;
  }

  /** Runs one step. `progress` shows a word on the same line where there is a terminal, and nothing in a log file. */
  async run<T>(name: string, work: (progress: (word: string) => void) => Promise<T>): Promise<T> {
    const began = performance.now();
    const terminal = this.#out.isTTY;
    if (terminal) this.#out.write(`  … ${name}`);
    const progress = (word: string) => { if (terminal) this.#out.write(`\r\u001B[2K  … ${name}: ${word}`); };
    const end = (sign: string) => this.#out.write(`${terminal ? '\r\u001B[2K' : ''}  ${sign} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)\n`);
    try {
      const result = await work(progress);
      end('✓');
      return result;
    } catch (error) {
      end('✗');
      throw error;
    }
  }

  say(line = ''): void {
    this.#out.write(`${line}\n`);
  }
}
