import type { Locale } from '../../content/locales.ts';
import { inLanguage } from './address.ts';

/**
 * Addresses of the same page in the languages that have it, for search engines, and the one for everybody else (`x-default`):
 * the language choice for the home page, else English where it is ready, else Dutch.
 */
export function alternateLinks(siteUrl: string, path: string, languages: readonly Locale[]): { lang: string; href: string }[] {
  if (languages.length === 0) return [];
  const href = (lang: Locale) => siteUrl + inLanguage(lang, path);
  const rest = path === '/' ? `${siteUrl}/` : href(languages.includes('en') ? 'en' : 'nl');
  return [...languages.map((lang) => ({ lang, href: href(lang) })), { lang: 'x-default', href: rest }];
}
