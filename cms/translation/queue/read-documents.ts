import type { CollectionSlug, Payload, Where } from 'payload';
import type { Stored, StoredId } from '../../public/stored.ts';
import type { Place } from '../rewrite.ts';
import { translatedCollections, translatedGlobals } from '../schema.ts';

/** A document with its texts in all languages, and what it remembers of them. */
export interface ReadDocument {
  readonly place: Place;
  readonly stored: Stored;
  /** Whether this is what residents see; else it is a draft that was never public. */
  readonly isPublic: boolean;
}

const isDraft = (stored: Stored) => stored._status === 'draft';

/** Every document of a kind: as it is public; as a draft, where it never was. Read as it is stored, so that no rule of the admin hides what is remembered. */
async function readCollection({ db, collections }: Payload, collection: CollectionSlug, where: Where): Promise<ReadDocument[]> {
  const { docs } = await db.find<Stored & { id: StoredId }>({ collection, where, pagination: false, limit: 0 });
  // Not every kind has a trash to ask for.
  const found = docs.filter((stored) => !stored.deletedAt);
  const unpublished = new Set(found.filter(isDraft).map(({ id }) => String(id)));
  // A draft is kept in its versions; the document itself stays as it was made.
  const drafts = unpublished.size > 0 && collections[collection]?.config.versions
    ? (await db.queryDrafts<Stored & { id: StoredId }>({ collection, where: { 'version._status': { equals: 'draft' } }, pagination: false, limit: 0 })).docs.filter(({ id }) => unpublished.has(String(id)))
    : [];
  const read = (isPublic: boolean) => (stored: Stored & { id: StoredId }): ReadDocument => ({ place: { collection, id: stored.id }, stored, isPublic });
  return [...found.filter((stored) => !isDraft(stored)).map(read(true)), ...drafts.filter((stored) => !stored.deletedAt).map(read(false))];
}

/** One document or global; nothing when there is none. */
export async function readDocument(payload: Payload, place: Place): Promise<ReadDocument | undefined> {
  if ('collection' in place) return (await readCollection(payload, place.collection, { id: { equals: place.id } }))[0];
  const stored = await payload.db.findGlobal<Stored & { id: StoredId }>({ slug: place.global });
  return stored?.id === undefined ? undefined : { place, stored, isPublic: !isDraft(stored) };
}

/** Everything that is translated. */
export async function readDocuments(payload: Payload): Promise<ReadDocument[]> {
  const all: ReadDocument[] = [];
  for (const collection of translatedCollections(payload)) all.push(...(await readCollection(payload, collection, {})));
  for (const global of translatedGlobals(payload)) {
    const found = await readDocument(payload, { global });
    if (found) all.push(found);
  }
  return all;
}
