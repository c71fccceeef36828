import { Worker } from 'node:worker_threads';
import { mostMegabytes } from '../../../../content/forms/ask/read.ts';
import type { Cleaned } from './cleaned.ts';
import { kindOf } from './kind.ts';
import { Turns } from './turns.ts';

/** Most bytes of a file. */
export const mostBytes = mostMegabytes * 1024 * 1024;
/** Two at a time; who comes when sixty wait is told that it is busy. */
const turns = new Turns(2, 60);

/**
 * Draws a file anew, so that nothing of the original is kept: a picture as a picture, a PDF as a picture of each page. What it is, its bytes say; name and declared type are
 * not asked. Each file is opened in a process of its own (`inAChild`), for at most twenty seconds: what makes that process fail is a fault of the file. Nobody else waits
 * for it meanwhile. Rejects with `Busy` when too many files wait.
 */
export async function cleanFile(bytes: Uint8Array): Promise<Cleaned> {
  if (bytes.byteLength > mostBytes) return { fault: 'file-large' };
  if (bytes.byteLength === 0) return { fault: 'file-broken' };
  if (kindOf(bytes) === undefined) return { fault: 'file-kind' };
  return turns.take(() => new Promise<Cleaned>((done) => {
    const thread = new Worker(new URL('./clean-file-thread.ts', import.meta.url), { workerData: { bytes } });
    const broken = () => done({ fault: 'file-broken' });
    thread.once('message', done).once('error', broken).once('exit', broken);
  }));
}
