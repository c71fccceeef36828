import type { PayloadRequest } from 'payload';
import { writeRow } from './write-row.ts';

interface Plan { readonly req: PayloadRequest; readonly type?: string; readonly doc?: { readonly relationTo: string; readonly value: string | number }; readonly global?: string; readonly localeToPublish?: string }

/** Tells the log that somebody planned to put a document on the site, or to take it off. A plan that is taken back is not told. */
export async function logPlan(args: object): Promise<void> {
  const { req, type, doc, global, localeToPublish } = args as Plan;
  const kind = doc?.relationTo ?? global;
  if (!kind) return;
  await writeRow(req, { at: Date.now(), kind, document: doc ? String(doc.value) : '', what: type === 'unpublish' ? 'planned-off' : 'planned', live: false, language: localeToPublish ?? '', fields: '' });
}
