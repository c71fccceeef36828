import { latinDigits } from '../../content/forms/digits.ts';

/** Spaces that may stand inside a number. */
const space = '[ \\u00a0\\u202f\\u2009]';
/** A telephone number: a plus or a nought first, nine digits or more, with spaces, dashes or brackets between. */
const phone = new RegExp(`(?<![\\d.,:])(?:\\+|0)(?:\\d|${space}?[-()]{0,2}${space}?(?=\\d)){8,}\\d`, 'g');
/** A number in groups of three, as 1.000, 1,000 or 1 000. */
const grouped = new RegExp(`(?<![\\d.,:])[1-9]\\d{0,2}(?:(?:[.,']|${space})\\d{3})+(?![\\d.,:]*\\d)`, 'g');
const plain = /\d+(?:[.,:]\d+)*/g;
/** Months in digits, which other languages write in letters: 2026年12月11日. */
const monthInDigits = /(?<=年|^|[^\d])\d{1,2}(?=\s?月)/g;
/** The date of a second calendar, which a text carries beside the Dutch one, behind its label. */
const secondDate = /(?:تقویم خورشیدی|هجری شمسی|በኢትዮጵያ አቆጣጠር|ብኣቆጻጽራ ግእዝ)[^\n.;()]*/g;

/** The signs that bidi marks, ZWNJ and the like put between digits. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * The numbers of a text in the order in which they stand: amounts, years, times, telephone numbers. Digits of every script read as Latin ones; 1.000, 1,000 and
 * 1 000 are one number, and so are the ways to group a telephone number. What stands inside the address of a link is not counted.
 */
export function numbersIn(text: string): string[] {
  let rest = latinDigits(text.normalize('NFKC')).replace(invisible, '').replace(/\]\([^)\s]*\)/g, ']').replace(/https?:\/\/\S+|\S+@\S+/g, ' ').replace(secondDate, ' ').replace(monthInDigits, ' ');
  const found: { at: number; number: string }[] = [];
  const take = (shape: RegExp, read: (match: string) => string) => {
    rest = rest.replace(shape, (match, ...more) => {
      found.push({ at: more.findLast((part) => typeof part === 'number') as number, number: read(match) });
      return 'x'.repeat(match.length);
    });
  };
  take(phone, (match) => match.replace(/[^\d+]/g, '').replace(/^\+310?|^0031/, '0'));
  take(grouped, (match) => match.replace(/\D/g, ''));
  take(plain, (match) => match.replace(/[.,]0+$|[.,:]$/, ''));
  return found.toSorted((a, b) => a.at - b.at).map(({ number }) => number);
}
