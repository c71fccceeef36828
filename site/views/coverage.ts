import { type Counted, coverageOf } from '../../content/coverage.ts';
import type { Freshness } from '../../content/freshness.ts';
import type { Locale } from '../../content/locales.ts';
import { type CollectionName, type DocumentOf, collections } from '../../content/snapshot.ts';
import type { Source } from './source.ts';

export { type Counted, translatedInto } from '../../content/coverage.ts';

/** The public words of all documents and globals, for each language but Dutch. */
export const coverage = (source: Source): ReadonlyMap<Locale, Counted> => coverageOf(source.freshness());

/** Documents of which most words are missing in a language, the most first. */
export function mostMissing(source: Source, lang: Locale): { readonly collection: CollectionName; readonly document: DocumentOf<CollectionName>; readonly missing: number }[] {
  return (Object.keys(collections) as CollectionName[])
    .flatMap((collection) => source.all(collection).map((document) => ({ collection, document, missing: missingOf(document.freshness, lang) })))
    .filter(({ missing }) => missing > 0)
    .sort((one, other) => other.missing - one.missing);
}

const missingOf = (freshness: Freshness | undefined, lang: Locale): number => (freshness ? (freshness.languages[lang]?.missing ?? freshness.words) : 0);
