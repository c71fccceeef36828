import type { CollectionAfterDeleteHook } from 'payload';
import { dropSpeech } from './files.ts';
import { dropRecordings, recordingsOf } from './rows.ts';

/** A document that is deleted for good takes its recordings along; one in the trash keeps them. */
export const forgetRecordings: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  const rows = await recordingsOf(req.payload, collection.slug, [id], req);
  if (rows.length === 0) return;
  await dropRecordings(req, rows);
  await dropSpeech(rows.map(({ file }) => file));
};
