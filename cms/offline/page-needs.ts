import { isLocale, type Locale } from '../../content/locales.ts';

export interface PageNeeds {
  readonly title: string;
  /** Language of the title when it is not the page's. */
  readonly titleLang?: string;
  /** Files that it names, by their paths. */
  readonly assets: readonly string[];
  /** Recordings that it plays. */
  readonly audio: readonly string[];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };
const plain = (text: string) => text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);

/** What a page of the site needs beside itself, and how it is called without the foundation's name. */
export function needsOfPage(html: string): PageNeeds {
  const [, attributes = '', full = ''] = /<title([^>]*)>([^<]*)<\/title>/.exec(html) ?? [];
  return {
    title: plain(full).replace(/ \| [^|]*$/, ''),
    titleLang: /\slang="([^"]+)"/.exec(attributes)?.[1],
    assets: [...new Set([...html.matchAll(/\s(?:href|src)="(\/assets\/[^"#]+|\/[\w-]+\.svg)["#]/g)].map((match) => match[1] ?? ''))],
    audio: [...new Set([...html.matchAll(/<(?:audio|source)\b[^>]*\ssrc="(\/media\/[^"]+)"/g)].map((match) => match[1] ?? ''))],
  };
}

/**
 * Files of the site that a script or a stylesheet names. Texts of other languages stay out: a script names those of all twelve and loads one.
 * @param exists whether there is such a file: a word that only looks like a name is none
 */
export function filesNamedIn(text: string, lang: Locale, exists: (path: string) => boolean): string[] {
  const names = [...new Set(text.match(/[\w-]+(?:\.[\w-]+)*\.(?:js|css|woff2|svg)/g))];
  return names.filter((name) => !isOtherLanguage(name, lang)).map((name) => `/assets/${name}`).filter(exists);
}

const isOtherLanguage = (name: string, lang: Locale): boolean => {
  const first = name.split('.', 1)[0];
  return isLocale(first) && first !== lang;
};
