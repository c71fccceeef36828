/** Where a row of eight syllables (one consonant with its vowels) stands in Unicode. */
const row = (letter: string): number => (letter.codePointAt(0) ?? 0) >> 3;
const rows = (pairs: readonly (readonly [string, string])[]): ReadonlyMap<number, number> => new Map(pairs.map(([from, to]) => [row(from), row(to)]));

/** Consonants that sound alike and are written for each other. */
const both = [['ሠ', 'ሰ'], ['ዐ', 'አ'], ['ፀ', 'ጸ'], ['ሐ', 'ሀ'], ['ኀ', 'ሀ'], ['ቐ', 'ቀ']] as const;
const alike = {
  am: rows([...both, ['ኸ', 'ሀ']]),
  /** In Tigrinya ኸ is how ከ sounds after a vowel, and both are written. */
  ti: rows([...both, ['ኸ', 'ከ']]),
};
/** Syllables with w that are written without it too: ድጐማ, ድጎማ. */
const rounded: Readonly<Record<string, string>> = { ቈ: 'ቆ', ቘ: 'ቆ', ኈ: 'ሆ', ኰ: 'ኮ', ዀ: 'ኮ', ጐ: 'ጎ' };
/** The first and the fourth vowel sound alike in the throat: ሀ ሃ, አ ኣ. */
const open = new Set([row('ሀ'), row('አ')]);

/** Ethiopic script as it is compared. */
export function foldEthiopic(word: string, language: 'am' | 'ti'): string {
  return word.replace(/[\u1200-\u137f]/g, (written) => {
    const letter = rounded[written] ?? written;
    const code = letter.charCodeAt(0);
    const to = alike[language].get(code >> 3) ?? code >> 3;
    const vowel = open.has(to) && (code & 7) === 3 ? 0 : code & 7;
    return String.fromCharCode((to << 3) | vowel);
  });
}
