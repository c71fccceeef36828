import { diffWordsWithSpace } from 'diff';

/** A run of words that is in both texts, only in the new one, or only in the old one. */
export interface Run { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

const segmenter = new Intl.Segmenter('nl', { granularity: 'word' });
/** Longest search for a difference, in milliseconds: two texts without a word in common are then shown whole, which says the same. */
const patience = 200;

/** What became of a text, word by word, in reading order: `same` and `removed` together are the old text, `same` and `added` the new one. */
export function differenceOf(before: string, now: string): Run[] {
  const changes = diffWordsWithSpace(before, now, { intlSegmenter: segmenter, timeout: patience } as object) as unknown as { value: string; added?: boolean; removed?: boolean }[] | undefined;
  if (!changes) return [{ kind: 'removed' as const, text: before }, { kind: 'added' as const, text: now }].filter(({ text }) => text !== '');
  return changes.map(({ value, added, removed }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }));
}
