import { type Locale, factsOf, sourceLocale } from './locales.ts';
import type { Text } from './snapshot.ts';

/** A text together with the language it is really in, so that every node can carry the right `lang` and `dir`. */
export interface Said {
  readonly value: string;
  readonly lang: Locale;
}

const own = { Arabic: /\p{Script=Arabic}/u, Ethiopic: /\p{Script=Ethiopic}/u, Han: /\p{Script=Han}/u, Cyrillic: /\p{Script=Cyrillic}/u } as const;

/** A text in a language with its own script that holds only Latin letters is a Dutch name (`Kids Oase`): a voice must say it in Dutch. */
export function isDutchName(value: string, locale: Locale): boolean {
  const { script } = factsOf(locale);
  return script !== undefined && !own[script].test(value) && /\p{Script=Latin}/u.test(value);
}

/** The text in this language, else the Dutch source; nothing when there is neither. */
export function pick(text: Text | undefined, locale: Locale): Said | undefined {
  const value = text?.[locale];
  if (value) return { value, lang: isDutchName(value, locale) ? sourceLocale : locale };
  const source = text?.[sourceLocale];
  return source ? { value: source, lang: sourceLocale } : undefined;
}
