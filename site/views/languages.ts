import { type Locale, factsOf, locales } from '../../content/locales.ts';
import { inLanguage } from './address.ts';

export interface LanguageLink {
  readonly lang: Locale;
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  readonly href: string;
}

/** The same page in each of the twelve languages, by their own names. */
export const languageLinks = (path: string): LanguageLink[] =>
  locales.map((lang) => ({ lang, name: factsOf(lang).name, dir: factsOf(lang).dir, href: inLanguage(lang, path) }));
