import type { Locale } from '../../content/locales.ts';

/** A path of the site in a language: `/topics/debts` → `/ar/topics/debts`; the home page for `/`. */
export const inLanguage = (lang: Locale, path: string): string => (path === '/' || path === '' ? `/${lang}` : `/${lang}${path}`);
