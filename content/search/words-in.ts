import type { Locale } from '../locales.ts';
import { fold } from './fold/fold.ts';

/** A word of a text as it is compared, and where it stands in the text as it was written. */
export interface Word {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** Half-spaces stand inside a word; apostrophes part what is pronounced together: l’énergie, Leiden’de. */
const written = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[\p{Join_C}\u00ad])*/gu;
const someHan = /\p{Script=Han}/u;
const han = /\p{Script=Han}+/gu;
/** Longer than any word of our languages: what is longer is no word, and costs nothing. */
const longest = 60;

/** The words of a text in their order. Chinese has no spaces: every two signs beside each other are a word there, and every sign alone. */
export function wordsIn(text: string, language: Locale): Word[] {
  const words: Word[] = [];
  const chinese = someHan.test(text);
  for (const { 0: piece, index } of text.matchAll(written)) {
    if (!chinese) {
      add(words, piece, index, language);
      continue;
    }
    let end = 0;
    for (const run of piece.matchAll(han)) {
      if (run.index > end) add(words, piece.slice(end, run.index), index + end, language);
      addSigns(words, run[0], index + run.index, language);
      end = run.index + run[0].length;
    }
    if (end < piece.length) add(words, piece.slice(end), index + end, language);
  }
  return words;
}

/** Words as they were folded: a text says the same words again and again. Emptied when it is full. */
const folded = new Map<Locale, Map<string, string>>();
const mostFolded = 20_000;

function foldedWord(piece: string, language: Locale): string {
  let known = folded.get(language);
  if (!known || known.size > mostFolded) folded.set(language, (known = new Map()));
  let term = known.get(piece);
  if (term === undefined) known.set(piece, (term = fold(piece, language)));
  return term;
}

function add(words: Word[], piece: string, start: number, language: Locale): void {
  if (piece.length > longest) return;
  const term = foldedWord(piece, language);
  if (term) words.push({ term, start, end: start + piece.length });
}

function addSigns(words: Word[], run: string, start: number, language: Locale): void {
  const signs: Word[] = [];
  let at = start;
  for (const sign of run) {
    signs.push({ term: foldedWord(sign, language), start: at, end: at + sign.length });
    at += sign.length;
  }
  signs.forEach((sign, index) => {
    const next = signs[index + 1];
    if (next) words.push({ term: sign.term + next.term, start: sign.start, end: next.end });
    words.push(sign);
  });
}
