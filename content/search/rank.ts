import type { Asked } from './asked.ts';
import type { Entry } from './entry.ts';
import type { Found, SearchIndex } from './search-index.ts';

/** What people come for stands before what only tells. */
const kinds: Readonly<Record<Entry['kind'], number>> = {
  words: 1.25, letters: 1, senders: 1.05, topics: 1.3, services: 1.12, events: 1, flyers: 0.95, forms: 0.92, organisations: 0.9, locations: 0.95, pages: 0.85, roles: 0.85, news: 0.6, reports: 0.55, lists: 0.95, occurrences: 0, menus: 0,
};
/** Most results on a page. */
export const mostResults = 20;
/** An entry with less than this of what was typed is no answer; of a sentence, less is enough. */
const least = { words: 0.5, sentence: 0.28 } as const;
/** A result that fits less well than the best by this much only makes the page longer. */
const tail = 0.06;

export interface Ranked {
  readonly path: string;
  readonly kind: Entry['kind'];
  readonly score: number;
}

/** The best entries of several indexes first, each once. A search of the Dutch index finds what a letter says, whatever the reader's language. */
export function rank(questions: ReadonlyMap<SearchIndex, Asked>): Ranked[] {
  const best = new Map<string, Ranked>();
  for (const [index, question] of questions) {
    for (const found of index.find(question)) {
      if (found.share < (question.words.length > 3 ? least.sentence : least.words)) continue;
      const ranked = rankedOf(found);
      if (ranked.score > (best.get(ranked.path)?.score ?? 0)) best.set(ranked.path, ranked);
    }
  }
  const sorted = [...best.values()].sort((a, b) => b.score - a.score || (a.path < b.path ? -1 : 1));
  const top = sorted[0]?.score ?? 0;
  return sorted.filter(({ score }) => score >= top * tail).slice(0, mostResults);
}

const rankedOf = ({ entry, score }: Found): Ranked => ({ path: entry.path, kind: entry.kind, score: score * kinds[entry.kind] });
