import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload';
import { queueChange } from '../publishing/hooks.ts';
import { dropSpeech, keepSpeech } from './files.ts';
import type { EncodedSpeech } from './encoder/speech.ts';
import { addRecording, dropRecordings, type RecordingRow, recordingsOf } from './rows.ts';

/** What a recording is of. */
export interface Of { readonly kind: string; readonly document: string; readonly language: string; readonly part: string }

/** Puts a recording in the place of an earlier one and publishes it: all of it or nothing. @param hash of the text that was read */
export async function keepRecording(req: PayloadRequest, of: Of, hash: string, speech: EncodedSpeech): Promise<void> {
  const file = await keepSpeech(speech);
  try {
    await replace(req, of, (own) => addRecording(own, { ...of, hash, file, seconds: speech.seconds, bytes: speech.ogg.byteLength }));
  } catch (error) {
    await dropSpeech([file]);
    throw error;
  }
}

/** Takes a recording away, from the pages too. */
export const dropRecording = (req: PayloadRequest, of: Of): Promise<void> => replace(req, of, async () => undefined);

let last: Promise<unknown> = Promise.resolve();
/** One after the other: of two transactions that change one row at once MongoDB refuses the second, and nobody tries it again. */
function replace(...change: Parameters<typeof replaceNow>): Promise<void> {
  const mine = last.then(() => replaceNow(...change));
  last = mine.catch(() => {});
  return mine;
}

/** Removes what was there, does what follows and publishes the document, in one transaction; the files of what was there go when that has held. */
async function replaceNow(req: PayloadRequest, of: Of, follow: (req: PayloadRequest) => Promise<unknown>): Promise<void> {
  const isOwn = await initTransaction(req);
  let before: RecordingRow[] = [];
  try {
    before = (await recordingsOf(req.payload, of.kind, [of.document], req)).filter(({ language, part }) => language === of.language && part === of.part);
    if (before.length > 0) await dropRecordings(req, before);
    await follow(req);
    await queueChange(req, of.kind, of.document);
    if (isOwn) await commitTransaction(req);
  } catch (error) {
    if (isOwn) await killTransaction(req);
    throw error;
  }
  await dropSpeech(before.map(({ file }) => file));
}
