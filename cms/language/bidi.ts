/** Invisible characters that begin and end a piece of text in the other direction. */
const opens: Readonly<Record<string, 'pop' | 'isolate'>> = { '\u202a': 'pop', '\u202b': 'pop', '\u202d': 'pop', '\u202e': 'pop', '\u2066': 'isolate', '\u2067': 'isolate', '\u2068': 'isolate' };
const closes: Readonly<Record<string, 'pop' | 'isolate'>> = { '\u202c': 'pop', '\u2069': 'isolate' };
/** These turn letters around against their nature. No text of a page needs them; they can hide what a text says. */
const override = /[\u202d\u202e]/;

export type BidiFault = 'override' | 'open' | 'stray';

/**
 * What is wrong with the direction marks of a text, or nothing: one that turns letters around, one that is not closed in its paragraph, or an end without a
 * beginning. Such a mark can turn around the text behind it too. Without marks a text is always right: the browser finds the direction.
 */
export function bidiFault(text: string): BidiFault | undefined {
  if (override.test(text)) return 'override';
  for (const paragraph of text.split(/[\n\r\u2029]/)) {
    const open: ('pop' | 'isolate')[] = [];
    for (const sign of paragraph) {
      const [opened, closed] = [opens[sign], closes[sign]];
      if (opened) open.push(opened);
      else if (closed && open.pop() !== closed) return 'stray';
    }
    if (open.length > 0) return 'open';
  }
  return undefined;
}
