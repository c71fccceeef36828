import { sourceLocale } from '../../content/locales.ts';
import { mark } from '../../content/markup.ts';
import type { Said } from '../../content/pick.ts';
import { findSpellings, quotedSpelling } from './find-spellings.ts';
import type { Source } from './source.ts';

/** Most words of letters that become links on one page: more is a text full of blue. */
const mostMarks = 6;
const folder = '/words/';

/** Makes links of words in one text after the other, in the order in which a page is read. */
export type Marker = (said: Said) => Said;

/** Leaves every text as it is: for what is printed, and for pages that explain nothing. */
export const noMarks: Marker = (said) => said;

/**
 * The words of letters in the texts of one page: where one of them, or another form of it, stands for the first time, it becomes a link to its page. It only wraps: the
 * words that a reader sees stay the same. In Dutch, words of running text; in a translation what is quoted from Dutch, `{nl:toeslag}` or in brackets.
 * @param own the word whose page it is, which needs no link to itself
 */
export function wordMarker(source: Source, own?: string): Marker {
  const spellings = source.spellings();
  const done = new Set<string>(own === undefined ? [] : [own]);
  const most = done.size + mostMarks;
  const isNew = (slug: string | undefined): slug is string => slug !== undefined && done.size < most && !done.has(slug);
  const link = (slug: string, label: string) => {
    done.add(slug);
    return `[${label}](${folder}${slug})`;
  };
  const quoted = (words: string, label: string, otherwise = label) => {
    const slug = quotedSpelling(spellings, words);
    return isNew(slug) ? link(slug, label) : otherwise;
  };

  const running = (text: string, isDutch: boolean): string => {
    if (!isDutch) return text.replace(/(?<=[(（])[^()（）\n]+(?=[)）])/gu, (words) => quoted(words, `{${sourceLocale}:${words}}`, words));
    let marked = '';
    let end = 0;
    for (const { at, words, slug, everyday } of findSpellings(spellings, text)) {
      if (everyday || !isNew(slug)) continue;
      marked += text.slice(end, at) + link(slug, words);
      end = at + words.length;
    }
    return marked + text.slice(end);
  };

  return ({ value, lang }) => {
    if (spellings.length === 0) return { value, lang };
    const isDutch = lang === sourceLocale;
    // Half a mark would become a whole one with the brackets of a link beside it: such a text stays as it is.
    if (/[[\]{}*]/.test(value.replace(mark, ''))) return { value, lang };
    const parts: string[] = [];
    let end = 0;
    for (const match of value.matchAll(mark)) {
      const { strong, href, lang: of, foreign } = match.groups ?? {};
      parts.push(running(value.slice(end, match.index), isDutch));
      end = match.index + match[0].length;
      if (href?.startsWith(folder)) done.add(href.slice(folder.length));
      if (foreign && of === sourceLocale) parts.push(quoted(foreign, match[0]));
      else parts.push(strong && isDutch ? quoted(strong, match[0]) : match[0]);
    }
    return { value: [...parts, running(value.slice(end), isDutch)].join(''), lang };
  };
}
