/**
 * Languages that people may speak, by ISO 639: the twelve of the site first, then others that are often heard at a desk. Their names come from `Intl.DisplayNames`;
 * one that is not here is written in words.
 */
export const spokenLanguages = [
  'nl', 'en', 'ar', 'fr', 'es', 'zh', 'fa', 'tr', 'am', 'ru', 'it', 'ti',
  'bg', 'de', 'hi', 'ku', 'pap', 'pl', 'ps', 'pt', 'ro', 'so', 'sw', 'uk', 'ur', 'vi',
] as const;
export type SpokenLanguage = (typeof spokenLanguages)[number];

/** How well: enough for a talk about daily things, or as a mother tongue or nearly so. */
export const languageLevels = ['some', 'well', 'mother-tongue'] as const;
export type LanguageLevel = (typeof languageLevels)[number];
