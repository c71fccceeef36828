import { factsOf, isLocale } from '../content/locales.ts';

/** Writing systems of the site's languages. */
export type Script = 'Latin' | 'Arabic' | 'Ethiopic' | 'Han' | 'Cyrillic';

const scripts: Readonly<Record<Script, RegExp>> = {
  Latin: /\p{Script=Latin}/gu, Arabic: /\p{Script=Arabic}/gu, Ethiopic: /\p{Script=Ethiopic}/gu, Han: /\p{Script=Han}/gu, Cyrillic: /\p{Script=Cyrillic}/gu,
};

/** How many letters of each writing system a text has; only those it has. */
export function lettersOf(text: string): Partial<Record<Script, number>> {
  const counts = Object.entries(scripts).map(([script, letters]) => [script, text.match(letters)?.length ?? 0] as const).filter(([, count]) => count > 0);
  return Object.fromEntries(counts);
}

/** Languages that people may speak, beside those of the site, with another writing system than Latin. */
const spoken: Readonly<Record<string, Script>> = { bg: 'Cyrillic', ps: 'Arabic', uk: 'Cyrillic', ur: 'Arabic' };

/** The writing system of a language; Latin where nothing else is known. */
export const scriptOf = (lang: string): Script => (isLocale(lang) ? (factsOf(lang).script ?? 'Latin') : (spoken[lang] ?? 'Latin'));

/** The direction that text in this language must have. */
export const directionOf = (lang: string): 'ltr' | 'rtl' => (isLocale(lang) ? factsOf(lang).dir : spoken[lang] === 'Arabic' ? 'rtl' : 'ltr');
