import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook, PayloadRequest } from 'payload';
import { changesSlug } from './changes.ts';
import { publisherInThisProcess } from './publisher-door.ts';

interface MaybeDraft {
  readonly _status?: string | null;
}

const isPublic = (document: MaybeDraft | null | undefined): boolean => document != null && document._status !== 'draft';

/** Queues a document for publishing, in the transaction of its change. @param kind its collection, or `global` */
export async function queueChange(req: PayloadRequest, kind: string, document: string | number): Promise<void> {
  if (req.context.disablePublishing) return;
  const row = await req.payload.create({ collection: changesSlug, data: { kind, document: String(document) }, req, depth: 0, overrideAccess: true });
  publisherInThisProcess()?.nudge(row.id);
}

const afterChange: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, req }) => {
  if (isPublic(doc as MaybeDraft) || isPublic(previousDoc as MaybeDraft)) await queueChange(req, collection.slug, doc.id as number);
  return doc;
};
const afterDelete: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  if (isPublic(doc as MaybeDraft)) await queueChange(req, collection.slug, doc.id as number);
  return doc;
};
const afterGlobalChange: GlobalAfterChangeHook = async ({ global, doc, previousDoc, req }) => {
  if (isPublic(doc as MaybeDraft) || isPublic(previousDoc as MaybeDraft)) await queueChange(req, 'global', global.slug);
  return doc;
};

/**
 * Hooks of everything that is shown. They run before the transaction commits, so they only write a row with the same `req`;
 * a draft that was never public queues nothing.
 */
export const publishOnChange: { afterChange: CollectionAfterChangeHook[]; afterDelete: CollectionAfterDeleteHook[] } = { afterChange: [afterChange], afterDelete: [afterDelete] };

/** The same for a global. */
export const publishGlobalOnChange: { afterChange: GlobalAfterChangeHook[] } = { afterChange: [afterGlobalChange] };
