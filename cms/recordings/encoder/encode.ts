import { join } from 'node:path';
import { inAChild } from '../../desk/requests/files/in-a-child.ts';
import { Turns } from '../../desk/requests/files/turns.ts';
import { type EncodedSpeech, mostSaid } from './speech.ts';
import { samplesOf, type WaveFault } from './wave.ts';

const limits = { patience: 90_000, mostSaid };
const script = join(import.meta.dirname, 'encode-child.ts');
/** One at a time: a volunteer reads longer than this takes. */
const turns = new Turns(1, 20);

/** What becomes of a recording: its files, or why there are none. `broken`: it could not be encoded in the time and memory there is. */
export type Encoded = EncodedSpeech | { readonly fault: WaveFault | 'broken' };

/**
 * Encodes a recording (WAV as `samplesOf` takes it) as Opus for speech. In a process of its own that may do nothing else; what makes it fail is a fault of the recording. Rejects with `Busy`
 * when too many wait.
 */
export async function encodeSpeech(bytes: Uint8Array): Promise<Encoded> {
  const samples = samplesOf(bytes);
  if (typeof samples === 'string') return { fault: samples };
  const said = await turns.take(() => inAChild(script, bytes, limits));
  const [seconds, ogg, caf] = (said ?? '').split('\n');
  return ogg && caf && Number(seconds) > 0 ? { ogg: Buffer.from(ogg, 'base64'), caf: Buffer.from(caf, 'base64'), seconds: Number(seconds) } : { fault: 'broken' };
}
