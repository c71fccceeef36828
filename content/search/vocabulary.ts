import { bits, distance, lettersOf, slack } from './near.ts';

/** How much a word of the index counts for a word that was typed: 1 is the word itself. */
export type Alike = Map<number, number>;

const weights = { form: 0.88, begins: 0.7, ends: 0.6, near: 0.5, nearer: 0.36 } as const;

/** The words of an index, by number, and which of them are meant by what somebody typed. */
export class Vocabulary {
  readonly terms: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #letters: number[] = [];
  readonly #byStem = new Map<string, number[]>();
  readonly #stems: (word: string) => readonly string[];
  /** Words are put together without a space, as in Dutch. */
  readonly #compounds: boolean;

  constructor(stems: (word: string) => readonly string[], compounds: boolean) {
    this.#stems = stems;
    this.#compounds = compounds;
  }

  /** The number of a word; a new one if it has none. */
  add(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.terms.push(term) - 1;
    this.#numbers.set(term, number);
    this.#letters.push(lettersOf(term));
    for (const stem of this.#stems(term)) {
      const list = this.#byStem.get(stem);
      if (list) list.push(number);
      else this.#byStem.set(stem, [number]);
    }
    return number;
  }

  number(term: string): number | undefined {
    return this.#numbers.get(term);
  }

  /** Whether a word or another form of it is here; `used` says whether a number still stands for something. */
  knows(term: string, used: (number: number) => boolean): boolean {
    const own = this.#numbers.get(term);
    if (own !== undefined && used(own)) return true;
    return this.#stems(term).some((stem) => this.#byStem.get(stem)?.some(used) ?? false);
  }

  /** The words that are meant by a folded word: itself, its other forms, what it begins or ends; what is spelt nearly so only when there is nothing better. */
  alike(term: string, used: (number: number) => boolean): Alike {
    const found: Alike = new Map();
    const add = (number: number, weight: number) => { if (used(number) && weight > (found.get(number) ?? 0)) found.set(number, weight); };
    const own = this.#numbers.get(term);
    if (own !== undefined) add(own, 1);
    this.#stems(term).forEach((stem, index) => { for (const number of this.#byStem.get(stem) ?? []) add(number, weights.form - 0.04 * index); });
    const sure = found.size > 0;
    if (term.length >= 3) this.#around(term, sure, add);
    if (found.size === 0) this.#near(term, add);
    return found;
  }

  #around(term: string, sure: boolean, add: (number: number, weight: number) => void): void {
    const shy = sure ? 0.6 : 1;
    this.terms.forEach((other, number) => {
      const more = other.length - term.length;
      if (more <= 0) return;
      if (other.startsWith(term)) add(number, shy * weights.begins * Math.sqrt(term.length / other.length));
      else if (this.#compounds && more >= 3 && term.length >= 4 && other.endsWith(term)) add(number, (sure ? 0.8 : 1) * weights.ends);
    });
  }

  #near(term: string, add: (number: number, weight: number) => void): void {
    const most = slack(term);
    if (most === 0) return;
    const letters = lettersOf(term);
    for (let number = 0; number < this.terms.length; number += 1) {
      if (bits(letters ^ (this.#letters[number] ?? 0)) > 2 * most) continue;
      const other = this.terms[number] ?? '';
      if (other.length < 3) continue;
      const steps = distance(term, other, most);
      if (steps <= most) add(number, steps === 1 ? weights.near : weights.nearer);
    }
  }
}
