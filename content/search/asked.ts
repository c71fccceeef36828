import type { Locale } from '../locales.ts';
import { fold } from './fold/fold.ts';
import { foldHan } from './fold/han.ts';
import { ignored } from './ignored.ts';
import type { Alike, Vocabulary } from './vocabulary.ts';
import { wordsIn } from './words-in.ts';

/** What somebody typed, in the words of an index. */
export interface Asked {
  /** All of it, folded. */
  readonly whole: string;
  readonly words: readonly Alike[];
}

/** Longer than anything that is searched for; the rest is not read. */
export const longestSearch = 200;
/** More words than this are a story: the first ones are searched. */
const most = 8;

const silent = new Map<Locale, ReadonlySet<string>>();
function saysNothing(language: Locale): ReadonlySet<string> {
  const known = silent.get(language) ?? new Set(ignored[language].split(' ').map((word) => fold(word, language)));
  silent.set(language, known);
  return known;
}

type Used = (number: number) => boolean;

/** Takes what was typed apart: into the words that say something, each with the words of the index that it may mean. */
export function asked(typed: string, language: Locale, vocabulary: Vocabulary, used: Used): Asked {
  const text = typed.slice(0, longestSearch);
  const whole = fold(text.trim().replace(/\s+/gu, ' '), language);
  const all = /\p{Script=Han}/u.test(text) ? chineseTerms(text, language) : wordsIn(text, language).map(({ term }) => term);
  const telling = all.filter((term) => !saysNothing(language).has(term) && !(term.length === 1 && /[a-z]/.test(term)));
  // A single sign beside words says little: 贵 beside 电费.
  const words = telling.filter((term) => term.length > 1 || !/\p{Script=Han}/u.test(term));
  const terms = [...new Set([words, telling, all].find((list) => list.length > 0))].slice(0, most);
  const pieces = terms.flatMap((term) => (vocabulary.knows(term, used) ? [term] : partsOf(term, language, vocabulary, used)));
  const meant = pieces.slice(0, most).map((term) => vocabulary.alike(term, used));
  return { whole, words: joined(all, pieces, meant, vocabulary, used) };
}

/** Words that were typed apart and are one, as a Dutch compound or a Persian word with a half-space: what they are together counts for both. */
function joined(all: readonly string[], pieces: readonly string[], words: Asked['words'], vocabulary: Vocabulary, used: Used): Asked['words'] {
  const result = words.map((alike) => new Map(alike));
  all.slice(0, -1).forEach((first, index) => {
    const second = all[index + 1] ?? '';
    const together = first + second;
    if (together.length < 5 || /\p{Script=Han}/u.test(together)) return;
    const meant = vocabulary.alike(together, used);
    for (const piece of [first, second]) {
      const at = pieces.indexOf(piece);
      const word = result[at];
      if (word) for (const [number, likeness] of meant) if (likeness > (word.get(number) ?? 0)) word.set(number, likeness);
    }
  });
  return result;
}

/** A Dutch word that is not here, as two that are: eigenrisico, bijstandsuitkering. Itself when it cannot be parted. */
function partsOf(term: string, language: Locale, vocabulary: Vocabulary, used: Used): string[] {
  if (language !== 'nl' || term.length < 7) return [term];
  for (let at = term.length - 3; at >= 3; at -= 1) {
    const [first, second] = [term.slice(0, at), term.slice(at)];
    const known = (word: string) => vocabulary.knows(word, used);
    if (second.length >= 4 && known(second) && (known(first) || (first.endsWith('s') && known(first.slice(0, -1))) || (first.endsWith('en') && known(first.slice(0, -2))))) return [known(first) ? first : first.replace(/(?:s|en)$/, ''), second];
  }
  return [term];
}

let segmenter: Intl.Segmenter | undefined;

/** Chinese by its words: of two signs as they are, longer ones by every two signs beside each other, single signs together with a single neighbour. */
function chineseTerms(text: string, language: Locale): string[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const groups: string[] = [];
  let alone = '';
  const flush = () => { if (alone) groups.push(alone); alone = ''; };
  for (const { segment, isWordLike } of segmenter.segment(foldHan(text.normalize('NFKC')))) {
    const isHan = /^\p{Script=Han}+$/u.test(segment);
    if (isHan && [...segment].length === 1 && !saysNothing('zh').has(segment)) { alone += segment; continue; }
    flush();
    if (isWordLike) groups.push(segment);
  }
  flush();
  return groups.flatMap((group) => {
    const words = wordsIn(group, language).map(({ term }) => term);
    const pairs = words.filter((term) => !/\p{Script=Han}/u.test(term) || [...term].length > 1);
    return pairs.length > 0 ? pairs : words;
  });
}
