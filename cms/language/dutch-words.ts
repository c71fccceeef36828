import type { Term } from './hint.ts';

const letter = '[\\p{L}\\p{N}_]';
const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The singular of a plural that also means something else: not your fault (schuld). */
const otherWord = new Set(['schuld']);

/** The forms in which a Dutch word stands in a sentence: toeslag, toeslagen; brief, brieven; migrant, migranten, migrants'. A compound is another word. */
function formsOf(word: string): string[] {
  const lower = word.toLowerCase();
  const roots = new Set([lower]);
  if (/[^aeiou]en$/.test(lower) && lower.length > 5) roots.add(lower.slice(0, -2));
  if (/(?:er|el|aar|or)s$/.test(lower)) roots.add(lower.slice(0, -1));
  const endings = (root: string): string[] => {
    const voiced = root.replace(/f$/, 'v').replace(/s$/, 'z');
    return [root, `${root}en`, `${root}s`, `${root}’s`, `${root}'s`, ...(voiced === root ? [] : [`${voiced}en`]), ...(root.endsWith('e') ? [`${root}n`] : []), ...(/[^aeiou][aeiou][^aeiouwxh]$/.test(root) ? [`${root}${root.at(-1)}en`] : []), ...(/(aa|ee|oo|uu)[^aeiou]$/.test(root) ? [`${root.slice(0, -2)}${root.at(-1)}en`] : [])];
  };
  return [...roots].filter((root) => !otherWord.has(root)).flatMap(endings);
}

/** A name or an abbreviation is written in one way: DUO is not “duo”, and the IND is not “ind”. */
const isName = (word: string) => /\p{Lu}/u.test(word.slice(1)) || /^\p{Lu}\S*\s+\p{Lu}/u.test(word);

const shapes = new Map<string, RegExp>();

function shapeOf(nl: string): RegExp {
  const known = shapes.get(nl);
  if (known) return known;
  const words = nl.trim().split(/\s+/);
  const exact = isName(nl);
  const last = words.at(-1) ?? '';
  const ending = exact ? escaped(last) : `(?:${[...new Set(formsOf(last))].toSorted((a, b) => b.length - a.length).map(escaped).join('|')})`;
  const pattern = new RegExp(`(?<!${letter}|${letter}[-’'])${[...words.slice(0, -1).map(escaped), ending].join('\\s+')}(?!${letter}|[-’']${letter})`, exact ? 'gu' : 'giu');
  shapes.set(nl, pattern);
  return pattern;
}

export interface FoundTerm { readonly term: Term; readonly at: string }

/**
 * Whether a kept Dutch word stands in a translation. Letters of another script, an apostrophe or an ending behind one may touch it: l’Empowermentruimte, DigiD’ye, وDigiD.
 * In small letters it may have a Dutch plural.
 */
export function standsIn(text: string, nl: string): boolean {
  const forms = isName(nl) || /\p{Lu}/u.test(nl) ? [nl] : formsOf(nl);
  const plain = text.replace(/\s+/g, ' ');
  return forms.some((form) => {
    for (let at = index(plain, form, 0); at >= 0; at = index(plain, form, at + 1)) {
      if (!latin.test(plain[at - 1] ?? '') && !latin.test(plain[at + form.length] ?? '')) return true;
    }
    return false;
  });
}
const latin = /[\p{Script=Latin}\p{N}]/u;
const index = (text: string, form: string, from: number) => (/\p{Lu}/u.test(form) ? text : text.toLowerCase()).indexOf(form, from);

/**
 * What is agreed for a text that says nothing else, such as a button: it begins with a capital, and is no name. In a sentence the same word may be said otherwise.
 * A whole sentence (the motto, a promise) is agreed wherever it stands.
 */
const isLabel = ({ nl, keepDutch }: Term) => !keepDutch && /^\p{Lu}/u.test(nl) && nl.trim().split(/\s+/).length < 5;
const bare = (text: string) => text.trim().replace(/[.:?!…]+$/u, '').toLowerCase();

/**
 * Which words of the glossary a Dutch text uses, each once, as it stands there. The longest wins: “meldpunt schulden” is not also “schulden”. A word inside
 * another word is not it, and neither is one inside the address of a link. Labels with a place to fill in are no words.
 */
export function dutchTermsIn(source: string, terms: readonly Term[]): FoundTerm[] {
  let rest = source.replace(/\]\([^)\s]*\)/g, ']').replace(/https?:\/\/\S+|\S+@\S+/g, ' ');
  return terms.filter(({ nl }) => nl.trim() !== '' && !nl.includes('{')).toSorted((a, b) => b.nl.length - a.nl.length).flatMap((term) => {
    if (isLabel(term)) return bare(term.nl) === bare(source) ? [{ term, at: source.trim() }] : [];
    const pattern = shapeOf(term.nl);
    let at: string | undefined;
    rest = rest.replace(pattern, (match) => {
      at ??= match;
      return '\u0001'.repeat(match.length);
    });
    return at === undefined ? [] : [{ term, at }];
  });
}
