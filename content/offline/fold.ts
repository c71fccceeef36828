/** Letters that people write for one another, in the scripts of the site: forms of alif, Persian and Arabic kaf and ya, ta marbuta, Turkish ı. */
const letters: Readonly<Record<string, string>> = { 'أ': 'ا', 'إ': 'ا', 'آ': 'ا', 'ٱ': 'ا', 'ى': 'ي', 'ی': 'ي', 'ئ': 'ي', 'ک': 'ك', 'ة': 'ه', 'ۀ': 'ه', 'ؤ': 'و', 'ı': 'i', 'ё': 'е', 'ß': 'ss', 'œ': 'oe', 'ኣ': 'አ', 'ዓ': 'አ', 'ዐ': 'አ', 'ሃ': 'ሀ', 'ሐ': 'ሀ', 'ሓ': 'ሀ', 'ኀ': 'ሀ', 'ኃ': 'ሀ' };
/** Ethiopic rows that sound alike, by their first letter: ሐ and ኀ as ሀ, ሠ as ሰ, ዐ as አ, ፀ as ጸ. A row has eight letters. */
const rows: readonly (readonly [from: number, to: number])[] = [[0x1210, 0x1200], [0x1280, 0x1200], [0x1220, 0x1230], [0x12d0, 0x12a0], [0x1340, 0x1338]];

function plainLetter(letter: string): string {
  const known = letters[letter];
  if (known !== undefined) return known;
  const code = letter.codePointAt(0) ?? 0;
  const row = rows.find(([from]) => code >= from && code < from + 8);
  return row ? String.fromCodePoint(code - row[0] + row[1]) : letter;
}

/** A text as the search on the telephone compares it: small letters, without accents, vowel signs, half-spaces and tatweel. */
export const folded = (text: string): string =>
  Array.from(text.normalize('NFKC').toLowerCase(), plainLetter).join('').normalize('NFD').replace(/[\p{M}\u0640\u200c\u200d]/gu, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** What is searched: a title and all words of a page, both folded. */
export interface Searched { readonly title: string; readonly words: string }

/** Which pages have every word that was typed; those that have them in the title first, each in the order given. */
export function found<Page extends Searched>(typed: string, pages: readonly Page[]): Page[] {
  const wanted = folded(typed).split(' ').filter(Boolean);
  if (wanted.length === 0) return [];
  const has = (text: string) => wanted.every((word) => text.includes(word));
  return [...pages.filter(({ title }) => has(title)), ...pages.filter(({ title, words }) => !has(title) && has(`${title} ${words}`))];
}
