import { languageLabels } from '../fields/codes/languages.ts';
import type { Words } from '../fields/words.ts';

/** The refusal of two files for one language, or nothing. */
export function repeatedLanguage(rows: unknown): Words | undefined {
  const languages = (Array.isArray(rows) ? rows as { language?: string | null }[] : []).map(({ language }) => language);
  const twice = languages.find((language, index) => language && languages.indexOf(language) !== index);
  if (!twice) return undefined;
  const name = languageLabels[twice]?.nl ?? twice;
  return { nl: `Er staan twee bestanden voor ${name}. Eén per taal.`, en: `There are two files for ${name}. One per language.` };
}
