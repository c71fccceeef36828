import type { CollectionName } from '../../content/snapshot.ts';

/** A document as Payload reads it with `locale: 'all'` and `depth: 0`: texts are objects by language, relations are ids. */
export type Stored = Readonly<Record<string, unknown>>;
export type StoredId = string | number;

/** The collection of uploads: pictures, and the PDFs of flyers and reports. */
export const uploads = 'media';
/** Every collection whose documents may reach the public. */
export type SourceName = CollectionName | typeof uploads;

/** The id of a document, or of the document that a relation points at. */
export function idOf(link: unknown): StoredId | undefined {
  if (typeof link === 'string' || typeof link === 'number') return link;
  const id = typeof link === 'object' && link !== null ? (link as Stored).id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? id : undefined;
}

/** Whether anyone may see this version of a document: published, and not in the trash. */
export const isPublished = (stored: Stored): boolean => stored._status === 'published' && !stored.deletedAt;
