import type { Urgency } from '../../content/codes/urgency.ts';
import type { Locale } from '../../content/locales.ts';
import type { Said } from '../../content/pick.ts';
import type { Word } from '../../content/snapshot.ts';
import { within } from './article.ts';
import { must } from './must.ts';
import type { Source } from './source.ts';

/** A word of letters as a list shows it: as it stands on the letter, and what the reader's language calls it. */
export interface WordLine {
  /** Path without the language. */
  readonly path: string;
  /** In Dutch. */
  readonly word: string;
  readonly name: Said;
  readonly urgency: Urgency;
}

export const wordLine = (document: Word, lang: Locale): WordLine =>
  ({ path: `/words/${document.slug}`, word: document.word, name: must(document.name, within(document, lang)), urgency: document.urgency });

/** Words by slug, in the given order; what is not public is left out. */
export const wordsNamed = (source: Source, slugs: readonly string[]): Word[] => slugs.flatMap((slug) => source.one('words', slug) ?? []);

const alphabet = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });
/** As a Dutch dictionary has them: capitals and accents do not count. */
export const byWord = (one: Word, other: Word): number => alphabet.compare(one.word, other.word) || (one.slug < other.slug ? -1 : 1);
