import { parentPort, workerData } from 'node:worker_threads';
import { partsOf } from './parts.ts';

/** Tells the parts of one large form apart, so that nobody else waits for it. */
const { bytes, type } = workerData as { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string };
const parts = await partsOf(bytes, type);
parentPort?.postMessage(parts, parts.files.map(([, file]) => file.buffer));
