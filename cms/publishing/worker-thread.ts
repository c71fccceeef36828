import { Worker } from 'node:worker_threads';
import type { Entries, Message, Outcome, Task, WorkerSettings } from './worker-messages.ts';

/** What came of a task; `kept` resolves when it is on disk too. */
export interface Answer {
  readonly outcome: Outcome;
  readonly entries: Entries;
  readonly kept: Promise<void>;
}

interface Pending {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
  entries: Entries[];
}

const nothing: Outcome = { changed: [], removed: [], problems: [], differences: [] };

/** The publishing thread as seen from the server: tasks in, outcomes out, one after the other. */
export class PublishingThread {
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  #next = 0;
  /** Called with better compressed forms of live files. */
  onImproved: (forms: readonly (readonly [hash: string, br: Uint8Array])[]) => void = () => {};
  readonly ready: Promise<unknown>;

  constructor(settings: WorkerSettings) {
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: settings });
    this.ready = new Promise((resolve, reject) => this.#pending.set(this.#next++, { resolve, reject, entries: [] }));
    this.#worker.on('message', (message: Message) => this.#hear(message));
    this.#worker.on('error', (error) => this.#failAll(error));
    this.#worker.on('exit', () => this.#failAll(new Error('The publishing thread ended.')));
  }

  /** Resolves with what came of the task; rejects when it could not be done at all. */
  perform(work: Task): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const task = this.#next++;
      this.#pending.set(task, { resolve, reject, entries: [] });
      this.#worker.postMessage({ task, work });
    });
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  #hear(message: Message): void {
    if (message.kind === 'improved') return this.onImproved(message.forms);
    const pending = this.#pending.get(message.task);
    if (!pending) return undefined;
    if (message.kind === 'entries') {
      pending.entries.push(message.entries);
      return undefined;
    }
    if (message.kind === 'done') {
      const kept = new Promise<void>((resolve, reject) => this.#pending.set(message.task, { resolve: () => resolve(), reject, entries: [] }));
      kept.catch(() => {});
      pending.resolve({ outcome: message.outcome, entries: pending.entries.flat(), kept });
      return undefined;
    }
    this.#pending.delete(message.task);
    if (message.kind === 'kept') pending.resolve({ outcome: nothing, entries: [], kept: Promise.resolve() });
    else pending.reject(new Error(message.reason));
    return undefined;
  }

  #failAll(error: Error): void {
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
  }
}
