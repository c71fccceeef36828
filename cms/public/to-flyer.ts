import { type Paper, papers, type Prints } from '../../content/flyer-files.ts';
import { isLocale } from '../../content/locales.ts';
import type { Candidate } from './candidate.ts';
import { articlePart } from './document-part.ts';
import type { Lookup } from './lookup.ts';
import type { Stored } from './stored.ts';
import { codesOf, dayOf, numberOf, rowsOf } from './stored-field.ts';

/** A flyer: its blocks, and its PDF per language where there is one. */
export const toFlyer = (stored: Stored, lookup: Lookup): Candidate<'flyers'> => ({
  ...articlePart(stored, lookup),
  topic: lookup.slug('topics', stored.topic),
  languages: codesOf(stored.languages),
  location: lookup.slug('locations', stored.location),
  checkedOn: dayOf(stored.checkedOn),
  pdfs: Object.fromEntries(rowsOf(stored.pdfs).flatMap(({ language, file }) => {
    const upload = lookup.upload(file);
    return upload && isLocale(language) ? [[language, { url: upload.url, bytes: upload.bytes, ...upload.pdf }]] : [];
  })),
  prints: printsOf(stored.prints),
});

/** The PDFs that were made of its pages, by language and paper. */
function printsOf(rows: unknown): Prints | undefined {
  const prints: Prints = {};
  for (const { language, paper, file, bytes } of rowsOf(rows)) {
    if (isLocale(language) && papers.includes(paper as Paper)) prints[language] = { ...prints[language], [paper as Paper]: { url: `/prints/${String(file)}`, bytes: numberOf(bytes) } };
  }
  return Object.keys(prints).length > 0 ? prints : undefined;
}
