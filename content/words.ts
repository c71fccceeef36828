const segmenter = new Intl.Segmenter('nl', { granularity: 'word' });
/** Where a link leads, and which language a word is in: marks of `content/markup.ts` that nobody reads. */
const marks = /\]\([^)\s]*\)|\{[a-z]{2}:/g;

/** How many words a Dutch text has: what a translator has to read. */
export function wordsIn(text: string): number {
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text.replace(marks, ' '))) if (isWordLike) words += 1;
  return words;
}
