import { freshnessOf, type Freshness, type LeafFacts, readinessFrom } from '../../content/freshness.ts';
import { type Locale, locales, sourceLocale } from '../../content/locales.ts';
import type { Readiness } from '../../content/snapshot.ts';
import { wordsIn } from '../../content/words.ts';
import type { Stored } from '../public/stored.ts';
import { hashOf } from './hash.ts';
import type { Leaf } from './leaves.ts';
import { languageMemoryOf, sourceMemoryOf } from './memory.ts';
import { memoryField } from './schema.ts';
import { stateOf } from './state.ts';
import { inLanguage, textIn } from './texts.ts';

/** What the site is told of the translations of a document. */
export interface Derived { readonly readiness: Readiness; readonly freshness: Freshness | undefined }

/** How true the translations of a document are, from what it remembers. @param document as Payload reads it with `locale: 'all'` and its hidden fields @param leaves its texts */
export function derivedOf(document: Stored, leaves: readonly Leaf[]): Derived {
  const dutch = sourceMemoryOf(inLanguage(document[memoryField], sourceLocale));
  const texts = leaves.flatMap((leaf) => {
    const source = textIn(leaf.value, sourceLocale);
    return source.trim() === '' ? [] : [{ ...leaf, source, hash: hashOf(source), words: wordsIn(source) }];
  });
  const factsIn = (locale: Locale): LeafFacts[] => {
    const memory = languageMemoryOf(inLanguage(document[memoryField], locale));
    return texts.flatMap(({ path, part, inBlock, source, hash, words, value }) => {
      const state = stateOf({ path, source, hash, own: textIn(value, locale) }, memory, dutch);
      return state ? [{ part, inBlock, words, ...state }] : [];
    });
  };
  const facts = new Map(locales.map((locale) => [locale, locale === sourceLocale ? [] : factsIn(locale)]));
  const readiness = Object.fromEntries(locales.map((locale) => [locale, locale === sourceLocale || texts.length === 0 ? 'checked' : readinessFrom(facts.get(locale) ?? [])])) as Readiness;
  return { readiness, freshness: freshnessOf(texts.reduce((sum, { words }) => sum + words, 0), (locale) => facts.get(locale) ?? []) };
}
