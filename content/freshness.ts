import { z } from 'zod';
import { type Locale, locales, sourceLocale } from './locales.ts';

/** `YYYY-MM-DD`, a day on the foundation's calendar. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const count = z.number().int().nonnegative();

/** Who or what made a translation; of several the first here is told, because a machine is always named. `unknown`: it came without saying. */
export const makers = ['machine', 'unknown', 'person'] as const;
export type Maker = (typeof makers)[number];

const languageFreshness = z.strictObject({
  /** Of several texts the one that comes first in `makers`. */
  made: z.enum(makers),
  /** A second person, or an editor, has read all of it. */
  checked: z.boolean(),
  /** Dutch words whose translation is missing, was made from an older Dutch, or was read by nobody. A word counts once, in this order. */
  missing: count, outdated: count, unchecked: count,
  /** Parts made from an older Dutch: the id of a block, or the name of a field; and the day on which the Dutch last changed. */
  older: z.record(z.string(), day),
});
export type LanguageFreshness = z.infer<typeof languageFreshness>;

/** How true the translations of a document are to its Dutch. Derived by `cms/translation` from hashes, never stored. Dutch has no entry. */
export const freshness = z.strictObject({
  /** Words of the Dutch text. */
  words: count,
  languages: z.partialRecord(z.enum(locales as unknown as [Locale, ...Locale[]]), languageFreshness),
});
export type Freshness = z.infer<typeof freshness>;

/** What one text is in one language. `unchecked`: true to the Dutch as far as hashes tell, but read by nobody else. */
export const leafStates = ['missing', 'outdated', 'unchecked', 'fresh'] as const;
export type LeafState = (typeof leafStates)[number];

/** One text of a document in one language, as far as its state goes. */
export interface LeafFacts {
  /** The id of its block, or the name of its field at the top. */
  readonly part: string;
  readonly inBlock: boolean;
  /** Words of its Dutch. */
  readonly words: number;
  readonly state: LeafState;
  readonly made: Maker;
  readonly checked: boolean;
  /** The day on which its Dutch changed last, where that is known. */
  readonly changedOn?: string | undefined;
}

export type LanguageReadiness = 'missing' | 'unchecked' | 'checked';

/**
 * Whether a language of a document may be shown. It is missing as a whole when a text outside the blocks is missing, or when no block is whole: a block of which a
 * text is missing is shown in Dutch, never a mixture of words. Without any text there is nothing to translate.
 */
export function readinessFrom(leaves: readonly LeafFacts[]): LanguageReadiness {
  if (leaves.some((leaf) => !leaf.inBlock && isMissing(leaf))) return 'missing';
  const blocks = [...Map.groupBy(leaves.filter(({ inBlock }) => inBlock), ({ part }) => part).values()];
  if (blocks.length > 0 && blocks.every((block) => block.some(isMissing))) return 'missing';
  return leaves.every(({ state, checked }) => state !== 'missing' && checked) ? 'checked' : 'unchecked';
}

const isMissing = ({ state }: LeafFacts) => state === 'missing';

/** What the reader and the queue are told of a language; nothing when there is nothing to translate. */
export function freshnessFrom(leaves: readonly LeafFacts[]): LanguageFreshness | undefined {
  if (leaves.length === 0) return undefined;
  const there = leaves.filter((leaf) => !isMissing(leaf));
  const wordsOf = (state: LeafState) => leaves.reduce((sum, leaf) => (leaf.state === state ? sum + leaf.words : sum), 0);
  const older: Record<string, string> = {};
  for (const { part, state, changedOn } of leaves) {
    if (state === 'outdated' && changedOn && changedOn > (older[part] ?? '')) older[part] = changedOn;
  }
  return {
    made: makers.find((maker) => there.some(({ made }) => made === maker)) ?? 'unknown',
    checked: there.length > 0 && there.every(({ checked }) => checked),
    missing: wordsOf('missing'), outdated: wordsOf('outdated'), unchecked: wordsOf('unchecked'),
    older,
  };
}

/** The same for all languages but Dutch. @param words of the Dutch text @param leavesIn every text of the document, in a language */
export function freshnessOf(words: number, leavesIn: (locale: Locale) => readonly LeafFacts[]): Freshness | undefined {
  if (words === 0) return undefined;
  const languages = Object.fromEntries(locales.flatMap((locale) => {
    const found = locale === sourceLocale ? undefined : freshnessFrom(leavesIn(locale));
    return found ? [[locale, found] as const] : [];
  }));
  return { words, languages };
}
