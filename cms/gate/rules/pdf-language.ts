import { isLocale } from '../../../content/locales.ts';
import { pdfLanguageFault } from '../../flyers/pdf-language-fault.ts';
import { idOf } from '../../public/stored.ts';
import { rowsOf } from '../../public/stored-field.ts';
import type { Rule } from '../rule.ts';

/** A PDF under a language must be in that language, where the file says which it is. */
export const pdfLanguage: Rule = ({ document }, { collection, media }) => (collection === 'flyers' ? rowsOf(document.pdfs) : []).flatMap(({ language, file }, index) => {
  const words = isLocale(language) ? pdfLanguageFault(language, media.get(String(idOf(file)))?.language) : undefined;
  return words ? [{ kind: 'pdf', path: `pdfs.${index}.file`, words }] : [];
});
