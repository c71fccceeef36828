import { type Locale, locales, sourceLocale } from '../locales.ts';
import type { Readiness, Text } from '../snapshot.ts';

const isText = (value: object): value is Text => typeof (value as Text)[sourceLocale] === 'string';

/** Every text in a document, however deep. */
export function textsIn(value: unknown): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  return isText(value) ? [value] : Object.values(value).flatMap(textsIn);
}

/**
 * Dutch is checked; another language is unchecked when all texts of the document are there, else missing: a page is never half translated.
 * A document without any text needs no translation.
 */
export function readinessOf(document: unknown): Readiness {
  const texts = textsIn(document);
  const stateIn = (locale: Locale) => {
    if (locale === sourceLocale || texts.length === 0) return 'checked';
    return texts.every((text) => text[locale]) ? 'unchecked' : 'missing';
  };
  return Object.fromEntries(locales.map((locale) => [locale, stateIn(locale)])) as Readiness;
}
