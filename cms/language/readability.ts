import type { Words } from '../fields/words.ts';
import hardWords from './hard-words.json' with { type: 'json' };

export const readingKinds = ['sentence', 'paragraph', 'passive', 'word', 'compound'] as const;

/** Something in a Dutch text that could be easier to read, and the sentence that it is about. */
export interface ReadingHint {
  readonly kind: (typeof readingKinds)[number];
  readonly words: Words;
  readonly sentence: string;
}

/** Most words of a sentence; the aim is ten. */
const longest = 15;
/** Most words of a paragraph. */
const fullest = 75;
/** Most letters of a word that is not a name. */
const widest = 22;

const segmenter = new Intl.Segmenter('nl', { granularity: 'word' });
const wordsOf = (text: string): string[] => [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));

/** A text as it is read: without the targets of links and without marks. */
const spoken = (text: string): string => text.replace(/\]\([^)\s]*\)/g, '').replace(/\{[a-z]{2}:([^}\n]+)\}/g, '$1').replace(/\*\*|\[/g, '').replace(/https?:\/\/\S+|\S+@\S+/g, 'adres');

/** An end of a sentence: a sign, a space, and something that can begin one. Abbreviations, times and initials end none. */
const ends = /(?<=[.!?…][)”’"']*)(?<!(?<!\p{L})(?:bijv|enz|nr|tel|bv|o\.a|d\.w\.z|dhr|mevr|\p{Lu})\.)\s+(?=[\p{Lu}\p{N}“‘"'(])|\n+/u;

/** The sentences of a paragraph. */
export const sentencesOf = (paragraph: string): string[] => paragraph.split(ends).map((sentence) => sentence?.trim() ?? '').filter(Boolean);

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Hard words, the longest first: “met betrekking tot” is one of them. */
const hard = Object.entries(hardWords as Readonly<Record<string, string>>);
const hardShape = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${hard.map(([word]) => word).toSorted((a, b) => b.length - a.length).map((word) => escaped(word).replace(/ /g, '\\s+')).join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
const easier = new Map(hard);

/** “wordt … ge…”, “is … door”: who does it stays out of sight. One is often right; two in a sentence are a chain. */
const passive = /(?<!\p{L})(?:word(?:t|en)?|werd(?:en)?|geworden)(?!\p{L})/giu;

/**
 * What makes a Dutch text hard to read, in its order: a sentence of more than 15 words, a long paragraph, “worden” twice in a sentence, a hard word that has an easier
 * one, a very long word. Hints: whoever writes may know better. Names that are kept (`names`) are not called hard.
 */
export function readabilityHints(text: string, names: readonly string[] = []): ReadingHint[] {
  const kept = new Set(names.flatMap((name) => wordsOf(name.toLowerCase())));
  return text.split(/\n\s*\n/).flatMap((raw): ReadingHint[] => {
    const paragraph = spoken(raw).trim();
    const sentences = sentencesOf(paragraph);
    const total = wordsOf(paragraph).length;
    const tooFull: ReadingHint[] = total > fullest ? [{ kind: 'paragraph', sentence: sentences[0] ?? '', words: { nl: `Deze alinea heeft ${total} woorden. Maak er twee of drie van.`, en: `This paragraph has ${total} words. Make it two or three.` } }] : [];
    return [...tooFull, ...sentences.flatMap((sentence) => hintsOf(sentence, kept))];
  });
}

function hintsOf(sentence: string, kept: ReadonlySet<string>): ReadingHint[] {
  const hint = (kind: ReadingHint['kind'], nl: string, en: string): ReadingHint => ({ kind, words: { nl, en }, sentence });
  const words = wordsOf(sentence);
  const length = wordsIn(sentence, words);
  const hards = [...new Set([...sentence.matchAll(hardShape)].map(([word]) => word.toLowerCase().replace(/\s+/g, ' ')))].filter((word) => !kept.has(word));
  const wide = words.filter((word) => word.length > widest && !kept.has(word.toLowerCase()) && !/\p{Lu}/u.test(word.slice(1)));
  return [
    ...(length > longest ? [hint('sentence', `Deze zin heeft ${length} woorden. Maak er twee zinnen van.`, `This sentence has ${length} words. Make it two sentences.`)] : []),
    ...((sentence.match(passive)?.length ?? 0) > 1 ? [hint('passive', 'Twee keer “worden” in één zin. Zeg wie het doet.', 'Twice “worden” in one sentence. Say who does it.')] : []),
    ...hards.map((word) => hint('word', `“${word}” is een moeilijk woord. Makkelijker: ${easier.get(word)}.`, `“${word}” is a hard word. Easier: ${easier.get(word)}.`)),
    ...wide.map((word) => hint('compound', `“${word}” is een lang woord. Schrijf het in delen, of leg het uit.`, `“${word}” is a long word. Write it in parts, or explain it.`)),
  ];
}

/** Words of a sentence. The words of a list with commas count as they are read one by one: a list may be long, its sentence may not. */
function wordsIn(sentence: string, words: readonly string[]): number {
  const items = sentence.split(/[,;:]/);
  if (items.length < 4) return words.length;
  const short = items.slice(1).filter((item) => wordsOf(item).length <= 3);
  return words.length - short.reduce((sum, item) => sum + wordsOf(item).length, 0) + short.length;
}
