import type { Locale } from './locales.ts';

const fullStops: Partial<Record<Locale, string>> = { zh: '。', am: '።', ti: '።' };

/** A phrase made into a sentence, with the full stop of its language; one that already ends in a sign stays as it is. */
export const sentence = (locale: Locale, phrase: string): string => (/[.!?。！？።]$/.test(phrase) ? phrase : `${phrase}${fullStops[locale] ?? '.'}`);
