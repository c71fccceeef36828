import { anySender } from '../../content/any-sender.ts';
import { urgencies } from '../../content/codes/urgency.ts';
import type { Locale } from '../../content/locales.ts';
import { type CardView, card } from './card.ts';
import { inOrder } from './in-order.ts';
import type { Source } from './source.ts';
import { byWord, type WordLine, wordLine } from './word-line.ts';

/** What letters about a topic look like: words that stand on them, the urgent ones first, and what they ask. */
export interface LettersAbout {
  readonly words: readonly Omit<WordLine, 'name'>[];
  readonly letters: readonly Pick<CardView, 'path' | 'title'>[];
}

/** Few enough that a page stays light; the list of all words has the rest. */
const wordsShown = 8;
const lettersShown = 4;

export function lettersAbout(source: Source, topic: string, lang: Locale): LettersAbout {
  const words = source.all('words').filter(({ topics }) => topics.includes(topic)).sort((one, other) => urgencies.indexOf(one.urgency) - urgencies.indexOf(other.urgency) || byWord(one, other));
  return {
    words: words.slice(0, wordsShown).map((word) => { const { name: _, ...line } = wordLine(word, lang); return line; }),
    letters: inOrder(source.all('letters')).filter(({ topics }) => topics.includes(topic)).slice(0, lettersShown).map((letter) => { const { path, title } = card(`/letters/${anySender}`, letter, lang); return { path, title }; }),
  };
}
