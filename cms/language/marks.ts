import { type Locale, isLocale } from '../../content/locales.ts';
import { type Inline, paragraphs } from '../../content/markup.ts';

/** Places that somebody fills in, such as `{name}`. */
const places = /\{\p{L}[\p{L}\p{N}_-]*\}/gu;
/** What is left of a mark that did not become one. */
const broken = /\*\*|\]\(|\{[a-z]{2}:/u;

const textOf = (part: Inline): string => (part.kind === 'link' ? part.label : part.value);

/** The marks of a text: how often something is bold, which places are filled in, which words are in another language, and what of a mark was left over. */
export interface Marks {
  readonly bold: number;
  readonly places: readonly string[];
  readonly foreign: readonly { readonly lang: Locale; readonly word: string }[];
  readonly broken: readonly string[];
}

export function marksIn(text: string): Marks {
  const parts = paragraphs(text).flat();
  return {
    bold: parts.filter(({ kind }) => kind === 'strong').length,
    places: text.match(places) ?? [],
    foreign: parts.flatMap((part) => (part.kind === 'foreign' && isLocale(part.lang) ? [{ lang: part.lang, word: part.value }] : [])),
    broken: parts.flatMap((part) => textOf(part).match(broken)?.slice(0, 1) ?? []),
  };
}
