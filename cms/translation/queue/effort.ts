import { wordsIn } from '../../../content/words.ts';
import { differenceOf } from './difference.ts';

/**
 * How long translating takes. Translators by profession make 2,000 to 2,500 words in a day of eight hours, which is 250 to 310 an hour with the reading over that belongs to
 * it; volunteers are not faster, so the lower figure. Of a text that changed only what was added or taken away is translated, but all of it is read. Checking is reading two
 * texts beside each other: agencies count on 1,000 words an hour.
 */
export const wordsAnHour = { translated: 250, read: 1_000 } as const;
/** To find the place, open it and hand it in: seconds for each part. */
export const secondsToOpen = 20;

/** What there is to do with one text. */
export type Task =
  | { readonly kind: 'missing'; readonly source: string }
  /** `old` is nothing where nobody knows the Dutch that it was made from: then it is as if it were new. */
  | { readonly kind: 'outdated'; readonly source: string; readonly old: string | undefined }
  | { readonly kind: 'unchecked'; readonly source: string };

const hour = 3_600;
const read = (words: number) => (words * hour) / wordsAnHour.read;
const translate = (words: number) => (words * hour) / wordsAnHour.translated;

/** Seconds that a task takes, without opening it. */
export function secondsFor(task: Task): number {
  const words = wordsIn(task.source);
  if (task.kind === 'unchecked') return read(words);
  if (task.kind === 'missing' || task.old === undefined) return translate(words);
  return Math.min(translate(words), translate(changedWords(task.old, task.source)) + read(words));
}

/** Words that were added or taken away; the same place counts once, by the larger of the two. */
export function changedWords(before: string, now: string): number {
  let [sum, added, removed] = [0, 0, 0];
  const settle = () => { sum += Math.max(added, removed); [added, removed] = [0, 0]; };
  for (const { kind, text } of differenceOf(before, now)) {
    if (kind === 'added') added += wordsIn(text);
    else if (kind === 'removed') removed += wordsIn(text);
    else if (wordsIn(text) > 0) settle();
  }
  settle();
  return sum;
}

/** Whole minutes, never none when there is something to do. */
export const minutesOf = (seconds: number): number => Math.ceil(seconds / 60);
