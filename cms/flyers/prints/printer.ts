import { type ChildProcess, fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One page to print. */
export interface PrintJob {
  /** Of this server, such as `http://127.0.0.1:3000`. */
  readonly origin: string;
  readonly path: string;
  /** Where the PDF is written. */
  readonly file: string;
}

export type PrintAnswer = { readonly pages: number } | { readonly fault: string };

/** Milliseconds after which a page that is not printed never will be. */
const patience = 30_000;

/**
 * Prints pages through a browser in a process of its own, which begins with the first page. One page at a time.
 * It knows none of the server's secrets: of the environment only where programs and fonts are.
 */
export class Printer {
  readonly #chromium: string;
  #child: ChildProcess | undefined;
  #folder: string | undefined;
  /** The end of what the process said of its troubles. */
  #told = '';

  constructor(chromium: string) {
    this.#chromium = chromium;
  }

  /** Prints a page into a file. What goes wrong is a fault, never an error; after `most` milliseconds the browser is killed, and the next page gets a new one. */
  async print(job: PrintJob, most = patience): Promise<PrintAnswer> {
    const child = await this.#begin();
    return new Promise((done) => {
      const end = (answer: PrintAnswer) => {
        clearTimeout(over);
        child.off('error', failed).off('exit', ended).off('message', end);
        if ('fault' in answer) this.#kill(child);
        done(answer);
      };
      const failed = (error: Error) => end({ fault: error.message });
      const ended = () => end({ fault: `The browser ended. ${/Error: [^\n]*/.exec(this.#told)?.[0] ?? ''}`.trim() });
      const over = setTimeout(() => end({ fault: `It took longer than ${most / 1000} seconds.` }), most);
      child.on('error', failed).on('exit', ended).on('message', end);
      child.send(job, (error) => { if (error) failed(error); });
    });
  }

  /** Ends the browser, if there is one. */
  async stop(): Promise<void> {
    const child = this.#child;
    if (child) {
      const ended = new Promise((done) => child.once('exit', done));
      this.#kill(child);
      await ended;
    }
    if (this.#folder) await rm(this.#folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    this.#folder = undefined;
  }

  async #begin(): Promise<ChildProcess> {
    if (this.#child) return this.#child;
    // What the browser leaves behind when it is killed goes with this folder.
    this.#folder ??= await mkdtemp(join(tmpdir(), 'prints-'));
    const { PATH, HOME } = process.env;
    const env = { ...(PATH ? { PATH } : {}), ...(HOME ? { HOME } : {}), LANG: 'C.UTF-8', TMPDIR: this.#folder };
    const child = fork(join(import.meta.dirname, 'print-child.ts'), [this.#chromium], { env: env as unknown as NodeJS.ProcessEnv, execArgv: ['--disable-warning=ExperimentalWarning'], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    this.#told = '';
    child.stderr?.on('data', (part: Buffer) => { this.#told = (this.#told + part.toString('utf8')).slice(-4000); });
    child.once('exit', () => { if (this.#child === child) this.#child = undefined; });
    this.#child = child;
    return child;
  }

  /** The browser is on a pipe to that process, and ends with it. */
  #kill(child: ChildProcess): void {
    child.kill('SIGKILL');
    if (this.#child === child) this.#child = undefined;
  }
}
