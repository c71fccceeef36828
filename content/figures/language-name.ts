import { factsOf, type Locale, localeFacts } from '../locales.ts';

const names = new Map<Locale, Intl.DisplayNames>();

/** The name of a language in another: `Tigrinya` in English. Its own name when the other has none for it, else its code. */
export function languageName(lang: Locale, code: string): string {
  const known = names.get(lang) ?? new Intl.DisplayNames([factsOf(lang).intl], { type: 'language', fallback: 'none' });
  names.set(lang, known);
  return known.of(code) ?? (Object.hasOwn(localeFacts, code) ? factsOf(code as Locale).name : code);
}
