import type { Locale } from '../../content/locales.ts';

/** What a value that has a version in every language holds in one of them. */
export const inLanguage = (value: unknown, locale: Locale): unknown =>
  (typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[locale] : undefined);

/** The text of a language; empty when there is none. */
export function textIn(value: unknown, locale: Locale): string {
  const text = inLanguage(value, locale);
  return typeof text === 'string' ? text : '';
}
