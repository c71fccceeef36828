import { type Spelling, spellingKey } from '../../content/spellings.ts';

/** A spelling where it stands in a text. */
export interface Found { readonly at: number; readonly words: string; readonly slug: string; readonly everyday: boolean }

interface Lookup { readonly pattern: RegExp | undefined; readonly byKey: ReadonlyMap<string, Spelling> }

const lookups = new WeakMap<readonly Spelling[], Lookup>();

/** Whole words only: no letter, digit or part of a compound beside them. */
const before = String.raw`(?<![\p{L}\p{M}\p{N}])(?<![\p{L}\p{N}][-’'])`;
const after = String.raw`(?![\p{L}\p{M}\p{N}])(?![-’'][\p{L}\p{N}])`;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replaceAll(' ', String.raw`[ \u00a0]+`).replaceAll("'", "['’]");

/** All spellings as one pattern, the longest first; of two words with one spelling the first stays. Made once for each list. */
function lookupOf(spellings: readonly Spelling[]): Lookup {
  const known = lookups.get(spellings);
  if (known) return known;
  const byKey = new Map<string, Spelling>();
  for (const one of spellings) {
    const key = spellingKey(one.spelling);
    if (key !== '' && !/[[\](){}*\n]/.test(key) && !byKey.has(key)) byKey.set(key, one);
  }
  const keys = [...byKey.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const made: Lookup = { byKey, pattern: keys.length > 0 ? new RegExp(`${before}(?:${keys.map(escaped).join('|')})${after}`, 'giu') : undefined };
  lookups.set(spellings, made);
  return made;
}

/** `WW` and `PIP` are names in capitals; written small they are other words, or none. */
const isAnother = ({ spelling }: Spelling, words: string) => /^\p{Lu}{2,}$/u.test(spelling) && words !== spelling;

/** The spellings in a Dutch text in the order in which they stand there; at one place the longest. */
export function* findSpellings(spellings: readonly Spelling[], text: string): Generator<Found> {
  const { pattern, byKey } = lookupOf(spellings);
  if (!pattern) return;
  for (const match of text.matchAll(pattern)) {
    const [words] = match;
    const found = byKey.get(spellingKey(words));
    if (found && !isAnother(found, words)) yield { at: match.index, words, slug: found.slug, everyday: found.everyday };
  }
}

/** The word of which the whole text is a spelling. */
export function quotedSpelling(spellings: readonly Spelling[], text: string): string | undefined {
  const found = lookupOf(spellings).byKey.get(spellingKey(text));
  return found && !isAnother(found, text) ? found.slug : undefined;
}
