import { diffArrays, diffWords } from 'diff';
import { type Passage, passagesOf } from './passages.ts';

export interface WordPart { readonly text: string; readonly how: 'same' | 'added' | 'removed' }

/** A passage of the draft that the live page has not, or has otherwise, or the other way round. */
export interface Difference {
  readonly kind: 'new' | 'changed' | 'gone';
  readonly lang: string;
  /** The words, with those that were added and removed. All the same when only a link or a picture is another one. */
  readonly words: readonly WordPart[];
  /** Where it stands in the draft; nothing when it is gone. */
  readonly offset?: number;
}

/** From this share of common words on, two passages are one that was changed. */
const alike = 0.4;

/** What is different in the draft of a page from the live one. Each page with its own path, without the language. */
export function differencesBetween(live: { readonly html: string; readonly path: string }, draft: { readonly html: string; readonly path: string }): Difference[] {
  const [before, after] = [passagesOf(live.html, live.path), passagesOf(draft.html, draft.path)];
  const found: Difference[] = [];
  let [at, now] = [0, 0];
  let gone: Passage[] = [];
  const settle = (added: readonly Passage[]) => {
    found.push(...paired(gone, added));
    gone = [];
  };
  for (const { added, removed, value } of diffArrays(before.map(({ key }) => key), after.map(({ key }) => key))) {
    if (removed) gone = before.slice(at, (at += value.length));
    else if (added) settle(after.slice(now, (now += value.length)));
    else {
      settle([]);
      at += value.length;
      now += value.length;
    }
  }
  settle([]);
  return found;
}

/** Each new passage together with the first old one that is like it; the others are new, or gone. */
function paired(gone: readonly Passage[], added: readonly Passage[]): Difference[] {
  const found: Difference[] = [];
  let next = 0;
  const leave = (until: number) => {
    for (; next < until; next += 1) found.push({ kind: 'gone', lang: gone[next]!.lang, words: [{ text: gone[next]!.text, how: 'removed' }] });
  };
  for (const [index, passage] of added.entries()) {
    const isOneForOne = gone.length - next === added.length - index;
    const match = gone.findIndex((old, place) => place >= next && ((isOneForOne && place === next) || likeness(old.text, passage.text) >= alike));
    if (match < 0) {
      found.push({ kind: 'new', lang: passage.lang, words: [{ text: passage.text, how: 'added' }], offset: passage.offset });
      continue;
    }
    leave(match);
    found.push({ kind: 'changed', lang: passage.lang, words: wordsBetween(gone[match]!.text, passage.text, passage.lang), offset: passage.offset });
    next = match + 1;
  }
  leave(gone.length);
  return found;
}

/** Words added and removed, told apart as the language does: Chinese has no spaces. */
export function wordsBetween(before: string, after: string, lang: string): WordPart[] {
  const intlSegmenter = new Intl.Segmenter(lang || 'nl', { granularity: 'word' });
  return diffWords(before, after, { intlSegmenter }).map(({ value, added, removed }) => ({ text: value, how: added ? 'added' : removed ? 'removed' : 'same' }));
}

/** The share of the words of the longer text that the other has too, from 0 to 1. */
function likeness(a: string, b: string): number {
  const [one, other] = [a, b].map((text) => new Set([...new Intl.Segmenter('nl', { granularity: 'word' }).segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment.toLowerCase()] : []))));
  if (!one?.size || !other?.size) return 0;
  return [...one].filter((word) => other.has(word)).length / Math.max(one.size, other.size);
}
