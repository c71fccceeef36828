import { type Freshness, freshnessOf as freshnessFrom, type LeafFacts, readinessFrom } from '../freshness.ts';
import { type Locale, locales, sourceLocale } from '../locales.ts';
import type { Readiness, Text } from '../snapshot.ts';
import { wordsIn } from '../words.ts';

const isText = (value: object): value is Text => typeof (value as Text)[sourceLocale] === 'string';

/** Every text in a document, however deep. */
export function textsIn(value: unknown): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  return isText(value) ? [value] : Object.values(value).flatMap(textsIn);
}

interface Placed { readonly part: string; readonly inBlock: boolean; readonly text: Text; readonly words: number }

/** The figures of a year bring their own labels in all languages: nobody translates them in the CMS. */
const notTranslated = ['figures'];

/** The texts of a document, each with the block or field that it belongs to. */
function placed(document: object): Placed[] {
  return Object.entries(document).filter(([name]) => !notTranslated.includes(name)).flatMap(([name, value]) => {
    const inBlock = name === 'blocks' && Array.isArray(value);
    const parts: [string, unknown][] = inBlock ? value.map((block: { id: string }) => [block.id, block]) : [[name, value]];
    return parts.flatMap(([part, inside]) => textsIn(inside).map((text) => ({ part, inBlock, text, words: wordsIn(text[sourceLocale] ?? '') })));
  });
}

/** The start content came without saying who translated it, and nobody has read it yet. */
const factsIn = (texts: readonly Placed[], locale: Locale): LeafFacts[] => texts.map(({ part, inBlock, text, words }) =>
  ({ part, inBlock, words, state: text[locale] ? 'unchecked' : 'missing', made: 'unknown', checked: false }));

/** Which languages of a document may be shown: what the CMS derives too, see `content/freshness.ts`. Dutch is checked; a document without any text needs no translation. */
export function readinessOf(document: object): Readiness {
  const texts = placed(document);
  const stateIn = (locale: Locale) => (locale === sourceLocale || texts.length === 0 ? 'checked' : readinessFrom(factsIn(texts, locale)));
  return Object.fromEntries(locales.map((locale) => [locale, stateIn(locale)])) as Readiness;
}

/** What of its translations is missing, and that the rest is unchecked. */
export function freshnessOf(document: object): Freshness | undefined {
  const texts = placed(document);
  return freshnessFrom(texts.reduce((sum, { words }) => sum + words, 0), (locale) => factsIn(texts, locale));
}

/** What a document of the start content lacks to be one of the snapshot. */
export const derivedFrom = (document: object) => ({ readiness: readinessOf(document), freshness: freshnessOf(document) });
