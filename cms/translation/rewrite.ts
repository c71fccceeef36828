import { type CollectionSlug, commitTransaction, type GlobalSlug, initTransaction, killTransaction, NotFound, type PayloadRequest } from 'payload';
import { tellActivity } from '../activity/tell-activity.ts';
import type { Stored, StoredId } from '../public/stored.ts';
import { queueChange } from '../publishing/hooks.ts';
import { type Leaf, leavesOf } from './leaves.ts';
import { blocksIn, fieldsOf, type Translated } from './schema.ts';

/** One document, or a global. */
export type Place = { readonly collection: CollectionSlug; readonly id: StoredId } | { readonly global: GlobalSlug };

export const kindOf = (place: Place): Translated => ('global' in place ? { global: place.global } : { collection: place.collection });

type Document = Record<string, unknown>;
/** Changes a document in all its languages where it stands; says whether it did. */
export type Work = (document: Document, leaves: readonly Leaf[]) => boolean;

/**
 * Changes texts or notes of a document in all its languages at once, in the version that the public sees and in a draft that waits beside it, each with a version of its own
 * in the history. Payload's own update works on the newest version alone: it would publish an editor's half-done draft together with a translation, or keep the translation
 * from the public until the draft is done. What is public is queued for publishing; all of it in one transaction. Answers whether anything changed.
 */
export async function rewrite(req: PayloadRequest, place: Place, work: Work): Promise<boolean> {
  const isOwn = await initTransaction(req);
  try {
    const changed = 'global' in place ? await rewriteGlobal(req, place.global, work) : await rewriteDocument(req, place.collection, place.id, work);
    if (isOwn) await commitTransaction(req);
    return changed;
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}

const apply = (req: PayloadRequest, place: Place, work: Work, document: Document) => work(document, leavesOf(fieldsOf(req.payload, kindOf(place)), document, blocksIn(req.payload)));
const isDraft = ({ _status }: Stored) => _status === 'draft';
/** Moments of the versions that are written: after the newest that is there, and not after now, so that their order is that of their times. */
const moments = (latest: { readonly updatedAt?: unknown } | undefined) => {
  const second = Math.max(Date.now(), Date.parse(String(latest?.updatedAt ?? 0)) + 2);
  return { first: new Date(second - 1).toISOString(), second: new Date(second).toISOString() };
};

async function rewriteDocument(req: PayloadRequest, collection: CollectionSlug, id: StoredId, work: Work): Promise<boolean> {
  const { db, collections } = req.payload;
  const place: Place = { collection, id };
  const main = structuredClone(await db.findOne<Document & { id: StoredId }>({ collection, where: { id: { equals: id } }, req }));
  if (!main) throw new NotFound(req.t);
  const latest = collections[collection]?.config.versions ? (await db.findVersions<Document>({ collection, where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] }, limit: 1, pagination: false, sort: '-updatedAt', req })).docs[0] : undefined;
  const { first, second } = moments(latest);
  const keep = (versionData: Document, at: string) => db.createVersion({ collectionSlug: collection, parent: id, versionData: { ...structuredClone(versionData), updatedAt: at } as never, autosave: false, createdAt: at, updatedAt: at, req, returning: false });
  const waiting = latest && isDraft(latest.version) ? { ...structuredClone(latest.version), id } : undefined;
  let changed = false;
  if (!isDraft(main) && apply(req, place, work, main)) {
    changed = true;
    await db.updateOne({ collection, id, data: { ...structuredClone(main), updatedAt: first }, req, returning: false });
    if (latest) await keep(main, first);
    await queueChange(req, collection, id);
  }
  // A draft stays the newest version, also where only the public one changed.
  if (waiting && (apply(req, place, work, waiting) || changed)) {
    await keep(waiting, second);
    await tellActivity(req, { kind: collection, document: String(id), at: second });
    return true;
  }
  if (changed) await tellActivity(req, { kind: collection, document: String(id), at: first });
  return changed;
}

async function rewriteGlobal(req: PayloadRequest, slug: GlobalSlug, work: Work): Promise<boolean> {
  const { db } = req.payload;
  const place: Place = { global: slug };
  const { globalType: _, ...stored } = structuredClone(await db.findGlobal({ slug, req })) as Document;
  const main: Document = stored;
  const { docs: [latest] } = await db.findGlobalVersions<Document>({ global: slug, where: { latest: { equals: true } }, limit: 1, pagination: false, sort: '-updatedAt', req });
  const { first, second } = moments(latest);
  const keep = (versionData: Document, at: string) => db.createGlobalVersion({ globalSlug: slug, versionData: { ...structuredClone(versionData), updatedAt: at } as never, autosave: false, createdAt: at, updatedAt: at, req, returning: false });
  const waiting = latest && isDraft(latest.version) ? structuredClone(latest.version) : undefined;
  let changed = false;
  if (!isDraft(main) && apply(req, place, work, main)) {
    changed = true;
    await db.updateGlobal({ slug, data: structuredClone(main), req, returning: false });
    if (latest) await keep(main, first);
    await queueChange(req, 'global', slug);
  }
  if (waiting && (apply(req, place, work, waiting) || changed)) {
    await keep(waiting, second);
    await tellActivity(req, { kind: slug, document: '', at: second });
    return true;
  }
  if (changed) await tellActivity(req, { kind: slug, document: '', at: first });
  return changed;
}
