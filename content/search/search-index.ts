import type { Locale } from '../locales.ts';
import type { Entry } from './entry.ts';
import { fold } from './fold/fold.ts';
import { type Asked, asked } from './asked.ts';
import { plainText } from './plain-text.ts';
import { stems } from './stems/stems.ts';
import { Vocabulary } from './vocabulary.ts';
import { type Word, wordsIn } from './words-in.ts';

/** An entry that was found, and how well it fits: above 0, comparable within one search. */
export interface Found {
  readonly entry: Entry;
  readonly score: number;
  /** Which share of what was typed is in it, weighed by how rare the words are. */
  readonly share: number;
}

const weight = { name: 120, summary: 40, text: 12 } as const;
/** A posting is one number: which entry, and how much the word counts there. */
const room = 256;

/** What can be found in one language. Entries are added and taken out one at a time, so that a change costs what changed. */
export class SearchIndex {
  readonly language: Locale;
  readonly #words: Vocabulary;
  readonly #postings: number[][] = [];
  readonly #entries: (Entry | undefined)[] = [];
  readonly #slots = new Map<string, number>();
  readonly #free: number[] = [];
  readonly #called: (readonly string[] | undefined)[] = [];
  /** The words of letters, folded. */
  readonly #lettered: (string | undefined)[] = [];

  constructor(language: Locale) {
    this.language = language;
    this.#words = new Vocabulary(stems[language], language === 'nl');
  }

  get size(): number { return this.#slots.size; }
  /** As they are now: taking one out does not disturb who goes through them. */
  paths(): readonly string[] { return [...this.#slots.keys()]; }
  entry(path: string): Entry | undefined {
    const slot = this.#slots.get(path);
    return slot === undefined ? undefined : this.#entries[slot];
  }

  /** Adds an entry, in the place of the one with the same path. */
  add(entry: Entry): void {
    this.remove(entry.path);
    const slot = this.#free.pop() ?? this.#entries.length;
    this.#slots.set(entry.path, slot);
    this.#entries[slot] = entry;
    this.#called[slot] = entry.names.map((name) => fold(name.replace(/\s+/gu, ' '), this.language));
    this.#lettered[slot] = entry.word && fold(entry.word, this.language);
    for (const [term, counts] of this.#weights(entry)) {
      const number = this.#words.add(term);
      (this.#postings[number] ??= []).push(slot * room + counts);
    }
  }

  remove(path: string): void {
    const slot = this.#slots.get(path);
    const entry = slot === undefined ? undefined : this.#entries[slot];
    if (slot === undefined || !entry) return;
    for (const term of this.#weights(entry).keys()) {
      const number = this.#words.number(term);
      if (number === undefined) continue;
      const list = this.#postings[number];
      const at = list?.findIndex((posting) => Math.floor(posting / room) === slot) ?? -1;
      if (at >= 0) list?.splice(at, 1);
    }
    this.#slots.delete(path);
    this.#entries[slot] = undefined;
    this.#called[slot] = undefined;
    this.#lettered[slot] = undefined;
    this.#free.push(slot);
  }

  /** What was typed, in the words of this index. */
  asked(typed: string): Asked {
    return asked(typed, this.language, this.#words, this.#used);
  }

  /** What fits, in no order. */
  find(question: Asked): Found[] {
    if (question.words.length === 0) return [];
    const sums = new Map<number, { score: number; share: number }>();
    const rarities = this.#rarities(question);
    const all = rarities.reduce((sum, one) => sum + one, 0);
    question.words.forEach((alike, index) => {
      const best = new Map<number, number>();
      const fits = new Map<number, number>();
      for (const [number, likeness] of alike) {
        const unsure = likeness <= 0.5 && (this.#words.terms[number] ?? '').length < 8;
        for (const posting of this.#postings[number] ?? []) {
          const slot = Math.floor(posting / room);
          const counts = posting % room;
          // A short word that is only spelt alike must be of some weight: in a long body there is nearly everything.
          if (unsure && counts < weight.summary) continue;
          const here = likeness * counts;
          if (here > (best.get(slot) ?? 0)) best.set(slot, here);
          if (likeness > (fits.get(slot) ?? 0)) fits.set(slot, likeness);
        }
      }
      const rarity = rarities[index] ?? 0;
      for (const [slot, here] of best) {
        const sum = sums.get(slot) ?? { score: 0, share: 0 };
        sum.score += rarity * (here / (here + 40));
        sum.share += (rarity / all) * Math.min(1, 0.3 + (fits.get(slot) ?? 0));
        sums.set(slot, sum);
      }
    });
    return [...sums].flatMap(([slot, { score, share }]) => {
      const entry = this.#entries[slot];
      return entry ? [{ entry, share, score: score * share * this.#named(slot, question.whole) }] : [];
    });
  }

  /** The words that a plain text and what was typed have in common, as they stand in the text. */
  hits(text: string, question: Asked): Word[] {
    return wordsIn(text, this.language).filter(({ term }) => {
      const number = this.#words.number(term);
      return number !== undefined && question.words.some((alike) => alike.has(number));
    });
  }

  readonly #used = (number: number): boolean => (this.#postings[number]?.length ?? 0) > 0;

  /** How much each word that was typed tells. One that is nowhere tells as much as the others do on average: it may be only badly spelt. */
  #rarities({ words }: Asked): number[] {
    const known = words.map((alike) => (alike.size > 0 ? this.#rarity(alike) : undefined));
    const told = known.filter((one) => one !== undefined);
    const mean = told.length > 0 ? told.reduce((sum, one) => sum + one, 0) / told.length : 1;
    return known.map((one) => one ?? mean);
  }

  /** How rare a word that was typed is here: what is in every entry tells little. */
  #rarity(alike: ReadonlyMap<number, number>): number {
    let sure = 0;
    for (const [number, likeness] of alike) sure += likeness * (this.#postings[number]?.length ?? 0);
    return Math.log(1 + (this.size + 1) / (sure + 1));
  }

  /** Who types a name wants what is called so; who types a word of a letter wants that word, before a page that is found by it too. */
  #named(slot: number, whole: string): number {
    const names = this.#called[slot] ?? [];
    if (this.#lettered[slot] === whole) return 3;
    if (names[0] === whole) return 2;
    return names.includes(whole) ? 1.8 : names.some((name) => name.startsWith(`${whole} `)) ? 1.15 : 1;
  }

  /** How much each word counts in an entry, from 1 to 255. A name of many words counts less for each of them. */
  #weights({ names, summary, texts }: Entry): Map<string, number> {
    const named = new Map<string, number>();
    const sums = new Map<string, number>();
    for (const name of names) {
      const words = wordsIn(name, this.language);
      const each = weight.name / (0.6 + 0.4 * words.length);
      for (const { term } of words) named.set(term, Math.max(named.get(term) ?? 0, each));
    }
    for (const [text, each] of [[summary, weight.summary] as const, ...texts.map((one) => [one, weight.text] as const)]) {
      for (const { term } of wordsIn(plainText(text, this.language), this.language)) sums.set(term, Math.min(90, (sums.get(term) ?? 0) + (sums.has(term) ? each / 3 : each)));
    }
    for (const [term, each] of named) sums.set(term, (sums.get(term) ?? 0) + each);
    for (const [term, sum] of sums) sums.set(term, Math.max(1, Math.min(room - 1, Math.round(sum))));
    return sums;
  }
}
