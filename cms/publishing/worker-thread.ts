import { Worker } from 'node:worker_threads';
import { asBuffers } from './live.ts';
import type { BetterForm, Entries, Message, Outcome, Task, WorkerSettings } from './worker-messages.ts';

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

/** The number under which a new thread says that it listens. */
const hello = 0;
const nothing: Outcome = { changed: [], removed: [], problems: [], differences: [] };

/** The publishing thread as seen from the server: tasks in, outcomes out, one after the other. */
export class PublishingThread {
  readonly #settings: WorkerSettings;
  #worker: Worker | undefined;
  readonly #pending = new Map<number, Pending>();
  #next = hello + 1;
  /** Called with better compressed forms of live files. */
  onImproved: (forms: readonly BetterForm[]) => void = () => {};

  constructor(settings: WorkerSettings) {
    this.#settings = settings;
  }

  /** Whether there is a thread: it has been begun, and has not died (of lack of memory, say). */
  get alive(): boolean {
    return this.#worker !== undefined;
  }

  /** Begins the thread, also again after it died; it then knows no snapshot yet. Resolves when it listens. */
  async begin(): Promise<void> {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: this.#settings });
    this.#worker = worker;
    worker.on('message', (message: Message) => this.#hear(message));
    worker.on('error', (error) => this.#ended(worker, error));
    worker.on('exit', () => this.#ended(worker, new Error('The publishing thread ended.')));
    await new Promise((resolve, reject) => this.#pending.set(hello, { resolve, reject, entries: [] }));
    this.#pending.delete(hello);
  }

  /** Resolves with what came of the task; rejects when it could not be done at all, or when there is no thread. */
  perform(work: Task): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (!this.#worker) return reject(new Error('There is no publishing thread.'));
      const task = this.#next++;
      this.#pending.set(task, { resolve, reject, entries: [] });
      return this.#worker.postMessage({ task, work });
    });
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate();
  }

  #hear(message: Message): void {
    if (message.kind === 'improved') return this.onImproved(message.forms);
    const pending = this.#pending.get(message.task);
    if (!pending) return undefined;
    if (message.kind === 'entries') {
      pending.entries.push(message.entries.map(([path, entry]) => [path, asBuffers(entry)] as const));
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

  #ended(worker: Worker, error: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
  }
}
