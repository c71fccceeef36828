import type { Payload, Where } from 'payload';
import type { GlobalName } from '../../content/snapshot.ts';
import { isPublished, type SourceName, type Stored, type StoredId, uploads } from './stored.ts';

/** Where published documents come from: all languages, relations as ids. */
export interface PublicReader {
  /** Every published document of a collection. */
  all(collection: SourceName): Promise<Stored[]>;
  /** Those of these ids that exist and are published. */
  some(collection: SourceName, ids: readonly StoredId[]): Promise<Stored[]>;
  /** A global; empty when nobody saved it, or only as a draft. */
  global(name: GlobalName): Promise<Stored>;
}

/** Reads from Payload what the site may show. Access rules are not asked, because the filter here is the stricter one. */
export function payloadReader(payload: Payload): PublicReader {
  const everyLanguage = { locale: 'all', fallbackLocale: false, depth: 0, draft: false, overrideAccess: true } as const;
  const find = async (collection: SourceName, where: Where[]) => {
    const published: Where[] = collection === uploads ? [] : [{ _status: { equals: 'published' } }];
    const { docs } = await payload.find({ ...everyLanguage, collection, pagination: false, where: { and: [...published, ...where] } } as Parameters<Payload['find']>[0]);
    const stored = docs as unknown as Stored[];
    return collection === uploads ? stored : stored.filter(isPublished);
  };
  return {
    all: (collection) => find(collection, []),
    some: (collection, ids) => find(collection, [{ id: { in: ids } }]),
    global: async (name) => {
      const stored = (await payload.findGlobal({ ...everyLanguage, slug: name } as unknown as Parameters<Payload['findGlobal']>[0])) as unknown as Stored;
      return stored._status === 'draft' ? {} : stored;
    },
  };
}
