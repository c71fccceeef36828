import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { type Cleaned, type FileFault, mostPages } from './cleaned.ts';
import { inAChild } from './in-a-child.ts';

/** Has one file drawn in a process of its own. In a thread, because starting a process out of a large one takes a while, and what comes back is large too. */
const limits = { patience: 20_000, mostSaid: 60 * 1024 * 1024 };
const script = join(import.meta.dirname, 'clean-file-child.ts');
const faults: readonly FileFault[] = ['file-kind', 'file-large', 'file-broken', 'file-pages'];

function cleanedFrom(said: string | undefined): Cleaned {
  const lines = (said ?? '').split('\n').filter((line) => line !== '');
  const fault = faults.find((one) => lines[0] === `fault ${one}`);
  if (fault) return { fault };
  const pictures = lines.flatMap((line) => {
    const [type = '', data = '', ...more] = line.split(' ');
    return type === 'image/jpeg' && data !== '' && more.length === 0 ? [{ type, data }] : [];
  });
  return pictures.length > 0 && pictures.length === lines.length && pictures.length <= mostPages ? { pictures } : { fault: 'file-broken' };
}

const { bytes } = workerData as { readonly bytes: Uint8Array };
parentPort?.postMessage(cleanedFrom(await inAChild(script, bytes, limits)));
