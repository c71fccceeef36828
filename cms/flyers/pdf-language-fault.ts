import { isLocale, type Locale, factsOf } from '../../content/locales.ts';
import type { Words } from '../fields/words.ts';

/** What is wrong when a PDF was chosen for one language and is certainly in another; nothing when it fits or nobody can tell. @param read see `certainLanguage` */
export function pdfLanguageFault(chosen: Locale, read: string | undefined): Words | undefined {
  if (!isLocale(read) || read === chosen) return undefined;
  const [mine, its] = [factsOf(chosen).name, factsOf(read).name];
  return {
    nl: `De pdf bij ${mine} is in een andere taal: ${its}. Kies een ander bestand, of zet dit bestand bij ${its}.`,
    en: `The PDF for ${mine} is in another language: ${its}. Choose another file, or put this one at ${its}.`,
  };
}
