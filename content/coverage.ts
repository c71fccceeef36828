import type { Freshness } from './freshness.ts';
import { type Locale, locales, sourceLocale } from './locales.ts';
import { type CollectionName, collections, globals, type Snapshot } from './snapshot.ts';

/** Dutch words in one language; each word once: the four states together are all words. */
export interface Counted {
  readonly words: number;
  /** Translated from the Dutch of now, and read by somebody. */
  readonly good: number;
  readonly outdated: number;
  readonly unchecked: number;
  readonly missing: number;
}

export const translatedInto: readonly Locale[] = locales.filter((locale) => locale !== sourceLocale);

/** What is known of the translations of all public documents and globals. */
export function freshnessIn(snapshot: Snapshot): Freshness[] {
  const documents = (Object.keys(collections) as CollectionName[]).flatMap((name) => Object.values(snapshot[name]) as { freshness?: Freshness | undefined }[]);
  const shared = (Object.keys(globals) as (keyof typeof globals)[]).map((name) => snapshot.globals[name] as { freshness?: Freshness | undefined });
  return [...documents, ...shared].flatMap(({ freshness }) => freshness ?? []);
}

/** The words of all of these, for each language but Dutch. A language that nothing is known of has nothing. */
export function coverageOf(all: readonly Freshness[]): ReadonlyMap<Locale, Counted> {
  return new Map(translatedInto.map((locale) => {
    const sum = { words: 0, good: 0, outdated: 0, unchecked: 0, missing: 0 };
    for (const { words, languages } of all) {
      const { missing = words, outdated = 0, unchecked = 0 } = languages[locale] ?? {};
      sum.words += words;
      sum.missing += missing;
      sum.outdated += outdated;
      sum.unchecked += unchecked;
      sum.good += words - missing - outdated - unchecked;
    }
    return [locale, sum] as const;
  }));
}
