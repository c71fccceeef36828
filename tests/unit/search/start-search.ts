import { type Locale, locales } from '../../../content/locales.ts';
import { Searcher } from '../../../content/search/searcher.ts';
import type { Snapshot } from '../../../content/snapshot.ts';
import { startSearchWords } from '../../../content/start/search-words.ts';

export const startWords = Object.fromEntries(locales.map((locale) => [locale, new Map(Object.entries(startSearchWords[locale]) as [string, string[]][])])) as unknown as Record<Locale, ReadonlyMap<string, readonly string[]>>;

/** Brings a searcher up to date in a language at once, and counts the documents that were read. */
export function follow(searcher: Searcher, language: Locale, snapshot: Snapshot, words = startWords): number {
  let steps = 0;
  for (const _ of searcher.follow(language, snapshot, words)) steps += 1;
  return steps;
}
