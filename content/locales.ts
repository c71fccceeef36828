/** The twelve languages of the site. Everything about a language is derived from this one table. */
export interface LocaleFacts {
  /** Own name, as its speakers write it; shown in every language list. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** Writing system, as Unicode names it; Latin when absent. */
  readonly script?: 'Arabic' | 'Ethiopic' | 'Han' | 'Cyrillic';
  /** BCP 47 tag for Intl: calendar and digits are pinned, because the defaults of ar, fa, am and ti differ per machine. */
  readonly intl: string;
  /** Tag of the labelled second date line, where people also count in another calendar. */
  readonly secondCalendar?: string;
  /** The letter on the plate of the language choice: one that only this script or language has. */
  readonly letter: string;
}

export const localeFacts = {
  nl: { name: 'Nederlands', dir: 'ltr', intl: 'nl-NL-u-ca-gregory-nu-latn', letter: 'ij' },
  en: { name: 'English', dir: 'ltr', intl: 'en-GB-u-ca-gregory-nu-latn', letter: 'th' },
  ar: { name: 'العربية', dir: 'rtl', script: 'Arabic', intl: 'ar-u-ca-gregory-nu-latn', letter: 'ض' },
  fr: { name: 'Français', dir: 'ltr', intl: 'fr-u-ca-gregory-nu-latn', letter: 'ç' },
  es: { name: 'Español', dir: 'ltr', intl: 'es-u-ca-gregory-nu-latn', letter: 'ñ' },
  zh: { name: '中文', dir: 'ltr', script: 'Han', intl: 'zh-Hans-u-ca-gregory-nu-latn', letter: '家' },
  fa: { name: 'فارسی', dir: 'rtl', script: 'Arabic', intl: 'fa-u-ca-gregory-nu-latn', secondCalendar: 'fa-u-ca-persian-nu-latn', letter: 'پ' },
  tr: { name: 'Türkçe', dir: 'ltr', intl: 'tr-u-ca-gregory-nu-latn', letter: 'ğ' },
  am: { name: 'አማርኛ', dir: 'ltr', script: 'Ethiopic', intl: 'am-u-ca-gregory-nu-latn', secondCalendar: 'am-u-ca-ethiopic-nu-latn', letter: 'አ' },
  ru: { name: 'Русский', dir: 'ltr', script: 'Cyrillic', intl: 'ru-u-ca-gregory-nu-latn', letter: 'ж' },
  it: { name: 'Italiano', dir: 'ltr', intl: 'it-u-ca-gregory-nu-latn', letter: 'gli' },
  ti: { name: 'ትግርኛ', dir: 'ltr', script: 'Ethiopic', intl: 'ti-u-ca-gregory-nu-latn', secondCalendar: 'ti-u-ca-ethiopic-nu-latn', letter: 'ቋ' },
} as const satisfies Record<string, LocaleFacts>;

export type Locale = keyof typeof localeFacts;

/** In the order in which they sit round the table. */
export const locales = Object.keys(localeFacts) as readonly Locale[];

/** The language in which editors write; every other text is a translation of it. */
export const sourceLocale = 'nl' satisfies Locale;

export const isLocale = (value: unknown): value is Locale =>
  typeof value === 'string' && Object.hasOwn(localeFacts, value);

/** Facts of a language, with the optional ones typed. */
export const factsOf = (locale: Locale): LocaleFacts => localeFacts[locale];
