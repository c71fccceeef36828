import { sourceLocale } from '../../content/locales.ts';
import type { Words } from '../fields/words.ts';

const refusal: Words = {
  nl: 'Vul de Nederlandse tekst in. Andere talen mogen leeg blijven: de site toont dan het Nederlands.',
  en: 'Fill in the Dutch text. Other languages may stay empty: the site then shows the Dutch.',
};

/** A required text is required in Dutch, the source; a translation may be missing. */
export const missingInDutch = (value: unknown, locale: string | null | undefined): Words | undefined =>
  (locale ?? sourceLocale) === sourceLocale && (typeof value !== 'string' || value.trim() === '') ? refusal : undefined;
