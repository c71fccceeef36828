import { setPriority } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { ResponderModule } from '../../content/responder.ts';
import { PageMaker } from './page-maker.ts';
import { ReleaseStore } from './release-store.ts';
import type { BetterForm, Entries, Message, Task, WorkerSettings } from './worker-messages.ts';

/** The publishing thread: renders, checks and compresses, so that the server's own thread only ever swaps a reference. */
const port = parentPort;
if (!port) throw new Error('This file is a worker thread of the server.');
// On Linux a priority belongs to a thread: residents' requests come before rendering. Elsewhere it would slow the whole server.
if (process.platform === 'linux') setPriority(5);
const settings = workerData as WorkerSettings;
const { createResponder } = (await import(settings.responder)) as ResponderModule;
const maker = new PageMaker(createResponder(), new ReleaseStore(settings.releases), settings.code);

const say = (message: Message) => port.postMessage(message);
/** Big results travel in parts with a pause between (milliseconds): the server's thread takes up all that lies there at once, and residents would wait. */
const partSize = 50;
const pause = 4;

/** A burst of saves should not find the processors busy with the last one's compression, in milliseconds. */
const restBeforeImproving = 1000;

const queue: { task: number; work: Task }[] = [];
let busy = false;
let improving = false;
let kept: Promise<void> = Promise.resolve();
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
    for (let start = 0; start < entries.length; start += partSize) {
      if (start > 0) await setTimeout(pause);
      say({ kind: 'entries', task, entries: entries.slice(start, start + partSize) as Entries });
    }
    say({ kind: 'done', task, outcome });
    // The disk takes its time while the next change is made; the manifests follow each other in order.
    kept = kept.then(keep).then(() => say({ kind: 'kept', task }), (error: Error) => say({ kind: 'failed', task, reason: error.message }));
  } catch (error) {
    say({ kind: 'failed', task, reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

async function improveWhileIdle(): Promise<void> {
  if (improving) return;
  improving = true;
  await setTimeout(restBeforeImproving);
  let forms: BetterForm[] = [];
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
  improving = false;
}

say({ kind: 'done', task: 0, outcome: { changed: [], removed: [], problems: [], differences: [] } });
