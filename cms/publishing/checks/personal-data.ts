import type { Problem } from '../checks.ts';

const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
/** Dutch mobile numbers: a desk's own line is a contact field, a private one has no place on a page. */
const mobile = /(?:\+31|0031|\b0)[\s-]?6(?:[\s-]?\d){8}\b/g;
const nineDigits = /(?<![\d/-]|\d[.,])\d{9}(?![\d/-]|[.,]\d)/g;

/** One spelling for a phone number or an address, so that spaces and capitals do not matter. */
export const normalContact = (value: string): string => {
  const lower = value.trim().toLowerCase();
  return lower.includes('@') ? lower : lower.replace(/[^\d+]/g, '').replace(/^(?:\+31|0031)/, '0');
};

/** The eleven test of a citizen service number (BSN): weights 9 to 2, and -1 for the last digit. */
export const isCitizenNumber = (digits: string): boolean =>
  /^\d{9}$/.test(digits) && !/^0+$/.test(digits) && [...digits].reduce((sum, digit, index) => sum + Number(digit) * (index === 8 ? -1 : 9 - index), 0) % 11 === 0;

/**
 * Personal data that somebody typed into a text: e-mail addresses and mobile numbers that are not a public contact field, and citizen
 * service numbers. Reads the text of the page and its `mailto:` and `tel:` links, not its markup.
 */
export function checkPersonalData(path: string, html: string, publicContacts: ReadonlySet<string>): Problem[] {
  const text = html.replace(/<(?:script|style|svg)\b[\s\S]*?<\/(?:script|style|svg)>/g, ' ').replace(/<a [^>]*href="(?:mailto|tel):([^"]*)"[^>]*>/g, ' $1 ').replace(/<[^>]*>/g, ' ');
  const contacts = [...text.matchAll(email), ...text.matchAll(mobile)].map(([found]) => found).filter((found) => !publicContacts.has(normalContact(found)));
  const numbers = [...text.matchAll(nineDigits)].map(([found]) => found).filter(isCitizenNumber);
  return [...new Set([...contacts, ...numbers])].map((found) => ({ path, kind: 'personal-data', detail: masked(found) }));
}

/** Enough to find it on the page, too little to leak it into a log. */
const masked = (found: string): string => `${found.slice(0, 2)}…${found.slice(-2)}`;
