import { type Locale, sourceLocale } from './locales.ts';
import type { Text } from './snapshot.ts';

/** A text together with the language it is really in, so that every node can carry the right `lang` and `dir`. */
export interface Said {
  readonly value: string;
  readonly lang: Locale;
}

/** The text in this language, else the Dutch source; nothing when there is neither. */
export function pick(text: Text | undefined, locale: Locale): Said | undefined {
  const own = text?.[locale];
  if (own) return { value: own, lang: locale };
  const source = text?.[sourceLocale];
  return source ? { value: source, lang: sourceLocale } : undefined;
}
