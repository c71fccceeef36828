import { type Locale, factsOf } from '../../content/locales.ts';

const formats = new Map<Locale, Intl.NumberFormat>();

/** A whole number with the separators of the language, in Latin digits: `1.367`, `1,367`, `1 367`. */
export function numberIn(lang: Locale, value: number): string {
  const format = formats.get(lang) ?? new Intl.NumberFormat(factsOf(lang).intl);
  formats.set(lang, format);
  return format.format(value);
}
