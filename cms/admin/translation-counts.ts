import { type Locale, locales, sourceLocale } from '../../content/locales.ts';

/** How many documents of one collection are not ready in one language. */
export interface TranslationCount { readonly locale: Locale; readonly collection: string; readonly missing: number; readonly unchecked: number }

/** A document's readiness in all languages, as Payload reads it with `locale: 'all'`. */
export interface StoredReadiness { readonly readiness?: Readonly<Partial<Record<string, string | null>>> | null }

/** Counts per language and collection, without languages that are complete. A language that nobody touched is missing. */
export function countTranslations(documents: Readonly<Record<string, readonly StoredReadiness[]>>): TranslationCount[] {
  return locales.filter((locale) => locale !== sourceLocale).flatMap((locale) => Object.entries(documents).flatMap(([collection, list]) => {
    const states = list.map(({ readiness }) => readiness?.[locale] ?? 'missing');
    const count = (state: string) => states.filter((each) => each === state).length;
    const found = { locale, collection, missing: count('missing'), unchecked: count('unchecked') };
    return found.missing + found.unchecked > 0 ? [found] : [];
  }));
}
