import { type Locale, locales, sourceLocale } from '../../content/locales.ts';
import { paragraphs } from '../../content/markup.ts';
import type { Text } from '../../content/snapshot.ts';
import type { Pieces } from './pieces.ts';

/** A link of a document, in a field of its own or inside a text. */
export interface Href { readonly path: string; readonly href: string; readonly locale?: Locale }

const linksOf = (text: string | undefined): string[] => (text ? paragraphs(text).flat().flatMap((part) => (part.kind === 'link' ? [part.href] : [])) : []);

/** The links of a text by language. One that the Dutch has too is told of once, at the Dutch: a translator cannot mend it. */
function inText(path: string, text: Text): Href[] {
  const dutch = new Set(linksOf(text[sourceLocale]));
  return locales.flatMap((locale) => [...new Set(linksOf(text[locale]))].filter((href) => locale === sourceLocale || !dutch.has(href)).map((href) => ({ path, href, locale })));
}

/** Every link of a document, each once per place. */
export const hrefsOf = ({ texts, addresses }: Pieces): Href[] => [...addresses, ...texts.flatMap(({ path, text }) => inText(path, text))];

export const isInternal = (href: string): boolean => href.startsWith('/');
/** An address of this site without what follows its path. */
export const pathOfHref = (href: string): string => (href.split(/[?#]/, 1)[0] ?? '').replace(/(?<=.)\/+$/, '');
