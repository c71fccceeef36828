import { latinDigits } from '../../content/forms/digits.ts';

/** What a page of text is not told by: controls, and signs that nobody sees and that turn or part a text. The joiners that Persian is written with stay. */
const unseen = /[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;
/** Letters, digits and `@` of double width, as Chinese and Japanese keyboards type them. */
const wide = /[\uff0b\uff0d\uff0e\uff10-\uff19\uff20-\uff3a\uff3f\uff41-\uff5a]/g;

/** What stands for a person or leads to one. Rather too much than too little: a sentence about a page needs no number. */
const personal: readonly RegExp[] = [
  // Links and addresses: all that is about an `@`, written out or not.
  /(?:https?:|www\.)\S*/giu,
  /(?:[^\s@]+ ?)?@+(?: ?[^\s@]+)?/gu,
  /\S+ ?[([{] ?(?:at|apenstaartje) ?[)\]}] ?\S+/giu,
  /\S+ at \S+\.\p{L}{2,}/giu,
  // Account numbers; numbers of documents, which mix letters and digits.
  /\b[a-z]{2}\d{2} ?[a-z]{4}(?: ?\d){6,}/giu,
  /\b(?=(?:[a-z]*\d){4})(?=\d*[a-z])[a-z\d]{7,}\b/giu,
  // Six digits or more, whatever parts them: telephone numbers, citizen numbers, days of birth. A clock has a colon and stays.
  /[+(]*\p{N}(?:[^\p{L}\p{N}:]{0,3}\p{N}){5,}/gu,
  // Postcodes.
  /\b[1-9]\d{3} ?[A-Z]{2}\b|\b[1-9]\d{3}[a-z]{2}\b/gu,
];

/** In the place of what was taken out. */
const gap = '…';
/** How often it is looked at again: what is taken out may bring together what was apart. */
const mostLooks = 8;

/** The line without what may be personal: e-mail addresses, links, and numbers of six digits and more in any script. On one line. */
export function withoutPersonalData(typed: string): { readonly text: string; readonly removed: boolean } {
  const plain = latinDigits(typed.replace(wide, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(unseen, ' ')).replace(/\s+/gu, ' ').trim();
  let text = plain;
  for (let look = 0, before = ''; look < mostLooks && before !== text; look += 1) {
    before = text;
    text = personal.reduce((rest, pattern) => rest.replace(pattern, ` ${gap} `), text).replace(/(?:\s*…)+/gu, ` ${gap}`).replace(/\s+/gu, ' ').trim();
  }
  return { text, removed: text !== plain && [...text].filter((sign) => sign === gap).length !== [...plain].filter((sign) => sign === gap).length };
}

/** Whether anything is left that says something. */
export const saysSomething = (text: string): boolean => /\p{L}{2,}|\p{Script=Han}/u.test(text);
