import type { Locale } from '../../locales.ts';
import { arabic, persian } from './arabic.ts';
import { amharic, tigrinya } from './ethiopic.ts';
import { dutch, english, french, italian, spanish, turkish } from './latin.ts';
import { russian } from './russian.ts';

/** The stems that a folded word may have in a language: two words with one in common are forms of one word. */
export const stems: Readonly<Record<Locale, (word: string) => readonly string[]>> = {
  nl: dutch, en: english, fr: french, es: spanish, it: italian, tr: turkish, ru: russian, ar: arabic, fa: persian, am: amharic, ti: tigrinya,
  // Chinese words have no endings.
  zh: (word) => [word],
};
