import { parentPort, workerData } from 'node:worker_threads';
import type { ResponderModule } from '../../content/responder.ts';
import { PageMaker } from './page-maker.ts';
import { ReleaseStore } from './release-store.ts';
import type { Entries, Message, Task, WorkerSettings } from './worker-messages.ts';

/** The publishing thread: renders, checks and compresses, so that the server's own thread only ever swaps a reference. */
const port = parentPort;
if (!port) throw new Error('This file is a worker thread of the server.');
const settings = workerData as WorkerSettings;
const { createResponder } = (await import(settings.responder)) as ResponderModule;
const maker = new PageMaker(createResponder(), new ReleaseStore(settings.releases), settings.code);

const say = (message: Message) => port.postMessage(message);
/** Big results travel in parts, so that the server's thread is never held up for long. */
const partSize = 100;

const queue: { task: number; work: Task }[] = [];
let busy = false;
port.on('message', (message: { task: number; work: Task }) => {
  queue.push(message);
  void work();
});

async function work(): Promise<void> {
  if (busy) return;
  busy = true;
  for (let next = queue.shift(); next; next = queue.shift()) await perform(next.task, next.work);
  busy = false;
  await improveWhileIdle();
}

async function perform(task: number, work: Task): Promise<void> {
  try {
    const { outcome, entries, keep } = await maker.perform(work);
    for (let start = 0; start < entries.length; start += partSize) say({ kind: 'entries', task, entries: entries.slice(start, start + partSize) as Entries });
    say({ kind: 'done', task, outcome });
    await keep();
    say({ kind: 'kept', task });
  } catch (error) {
    say({ kind: 'failed', task, reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

async function improveWhileIdle(): Promise<void> {
  let forms: (readonly [string, Uint8Array])[] = [];
  const send = () => {
    if (forms.length > 0) say({ kind: 'improved', forms });
    forms = [];
  };
  for (;;) {
    if (busy || queue.length > 0) break;
    const improved = await maker.improveOne();
    if (!improved) break;
    forms.push(improved);
    if (forms.length >= 50) send();
    await new Promise((resolve) => setImmediate(resolve));
  }
  send();
}

say({ kind: 'done', task: 0, outcome: { changed: [], removed: [], problems: [], differences: [] } });
