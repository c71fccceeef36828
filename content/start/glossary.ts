import { type Locale, locales, sourceLocale } from '../locales.ts';
import entries from './glossary.json' with { type: 'json' };

/** A word of the glossary that every desk starts with. */
export interface StartTerm {
  readonly slug: string;
  readonly nl: string;
  /** Stays Dutch in every language, with an explanation. */
  readonly keepDutch: boolean;
  /** Per language what was agreed, the best first: other forms, and other wordings that are right too, follow. */
  readonly own: Readonly<Partial<Record<Locale, readonly string[]>>>;
  readonly note: string;
}

type Wording = string | Readonly<Record<string, string>>;
interface Entry { readonly id: string; readonly keepDutch: boolean; readonly note: string; readonly also?: Readonly<Partial<Record<Locale, readonly string[]>>> }

/** The forms of a wording; of one that counts something all plural forms, the usual one first. */
const formsOf = (wording: Wording | undefined): readonly string[] =>
  (wording === undefined ? [] : typeof wording === 'string' ? [wording] : [...new Set([wording.other ?? '', ...Object.values(wording)])].filter(Boolean));

const own = (entry: Entry): StartTerm['own'] => Object.fromEntries(locales.filter((locale) => locale !== sourceLocale).map((locale) =>
  [locale, [...formsOf((entry as unknown as Record<Locale, Wording | undefined>)[locale]), ...(entry.also?.[locale] ?? [])]]));

/** The glossary of the start content. */
export const startTerms: readonly StartTerm[] = (entries as unknown as readonly Entry[]).map((entry) => ({
  slug: entry.id, nl: formsOf((entry as unknown as { nl: Wording }).nl)[0] ?? '', keepDutch: entry.keepDutch, own: own(entry), note: entry.note,
}));
