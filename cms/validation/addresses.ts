import type { Words } from '../fields/words.ts';

const empty = (value: unknown) => value === undefined || value === null || value === '';

/** The refusal of a web address that is not a whole `https://…` or `http://…`, or nothing. */
export function notAWebAddress(value: unknown): Words | undefined {
  if (empty(value)) return undefined;
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? undefined
    : { nl: 'Schrijf het hele adres, zoals https://voorbeeld.nl.', en: 'Write the whole address, such as https://example.org.' };
}

/** The refusal of something that cannot be an e-mail address, or nothing. */
export const notAnEmail = (value: unknown): Words | undefined =>
  empty(value) || (typeof value === 'string' && /^[^\s@"<>]+@[^\s@"<>]+\.[^\s@"<>.]{2,}$/.test(value)) ? undefined
    : { nl: 'Schrijf een e-mailadres, zoals naam@voorbeeld.nl.', en: 'Write an e-mail address, such as name@example.org.' };

/** The refusal of something that cannot be a phone number, or nothing: digits, spaces, dashes, brackets, a plus in front. */
export const notAPhoneNumber = (value: unknown): Words | undefined =>
  empty(value) || (typeof value === 'string' && /^\+?[\d\s()-]{3,25}$/.test(value)) ? undefined
    : { nl: 'Schrijf een telefoonnummer met cijfers, zoals 071 123 45 67.', en: 'Write a phone number with digits, such as 071 123 45 67.' };

/** The refusal of a path that does not start inside this site, or that names a language, or nothing. */
export const notAPath = (value: unknown): Words | undefined =>
  empty(value) || (typeof value === 'string' && /^\/(?!\/)[\w\-/#.]*$/.test(value)) ? undefined
    : { nl: 'Schrijf het adres op deze site zonder taal, zoals /topics/debts.', en: 'Write the address on this site without the language, such as /topics/debts.' };
