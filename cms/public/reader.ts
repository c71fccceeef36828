import type { CollectionSlug, GlobalSlug, Payload, Where } from 'payload';
import type { GlobalName } from '../../content/snapshot.ts';
import { derivedOf } from '../translation/derive.ts';
import { takeOutHeldBack } from '../translation/held-back.ts';
import { leavesIn, memoryField, type Translated } from '../translation/schema.ts';
import { withPrints } from '../flyers/prints/offered.ts';
import { withRecordings } from '../recordings/rows.ts';
import { isPublished, type SourceName, type Stored, type StoredId, uploads } from './stored.ts';

/** Where published documents come from: all languages, relations as ids, and in `readiness` and `freshness` what is derived of their translations. */
export interface PublicReader {
  /** Every published document of a collection. */
  all(collection: SourceName): Promise<Stored[]>;
  /** Those of these ids that exist and are published. */
  some(collection: SourceName, ids: readonly StoredId[]): Promise<Stored[]>;
  /** A global; empty when nobody saved it, or only as a draft. */
  global(name: GlobalName): Promise<Stored>;
}

/** A document, read in all languages with its hidden fields, with what is derived of its translations in the place of its notes on them. */
export function derivedDocument(payload: Payload, what: Translated, { [memoryField]: notes, ...stored }: Stored): Stored {
  const leaves = leavesIn(payload, what, stored);
  const facts = derivedOf({ ...stored, [memoryField]: notes }, leaves);
  takeOutHeldBack(notes, leaves);
  return { ...stored, ...facts };
}

/** Reads from Payload what the site may show. Access rules are not asked, because the filter here is the stricter one. */
export function payloadReader(payload: Payload): PublicReader {
  const everyLanguage = { locale: 'all', fallbackLocale: false, depth: 0, draft: false, overrideAccess: true, showHiddenFields: true } as const;
  const derived = (what: Translated, stored: Stored): Stored => derivedDocument(payload, what, stored);
  const find = async (collection: SourceName, where: Where[]) => {
    const published: Where[] = collection === uploads ? [] : [{ _status: { equals: 'published' } }];
    const { docs } = await payload.find({ ...everyLanguage, collection, pagination: false, where: { and: [...published, ...where] } } as Parameters<Payload['find']>[0]);
    const stored = docs as unknown as Stored[];
    const shown = (collection === uploads ? stored : stored.filter(isPublished)).map((each) => derived({ collection: collection as CollectionSlug }, each));
    const heard = await withRecordings(payload, collection, shown);
    return collection === 'flyers' ? withPrints(payload, heard) : heard;
  };
  return {
    all: (collection) => find(collection, []),
    some: (collection, ids) => find(collection, [{ id: { in: ids } }]),
    global: async (name) => {
      const stored = (await payload.findGlobal({ ...everyLanguage, slug: name } as unknown as Parameters<Payload['findGlobal']>[0])) as unknown as Stored;
      return stored._status === 'draft' ? {} : derived({ global: name as GlobalSlug }, stored);
    },
  };
}
