import type { Endpoint } from 'payload';
import { personOf } from '../../access/role.ts';
import { factsOf } from '../../../content/locales.ts';
import { privateHeaders } from '../../signup/admin/pages/page.ts';
import { mayNotSee, notArrived } from '../../signup/admin/pages/refusal.ts';
import { languageOf } from '../../signup/admin/speech.ts';
import { nameOfPlace, placeOf } from '../queue/place.ts';
import { readDocument, readDocuments } from '../queue/read-documents.ts';
import { factsOfDocument, oldHashes } from '../queue/queue.ts';
import { textsNow } from '../queue/texts-now.ts';
import { sourceTexts } from '../source-texts.ts';
import { translates } from '../work/decisions.ts';
import { decode } from '../xliff/decode.ts';
import { exportXliff } from '../xliff/export.ts';
import { faults, largestFile, XliffFault } from '../xliff/fault.ts';
import { importXliff } from '../xliff/import.ts';
import { readXliff, type ReadTranslations } from '../xliff/read.ts';
import { forTranslators, languageFor, noDocument, noLanguage, refuse } from './gate.ts';
import { importReport } from './import-report.ts';

/** `GET /api/translation/xliff?language=ar[&document=topics:1][&only=todo]`: a file for translators' tools. */
const getFile = forTranslators(async (asked) => {
  const { req } = asked;
  const query = new URL(req.url ?? '', 'http://localhost').searchParams;
  const locale = languageFor(asked, query.get('language') ?? '');
  if (!locale) return refuse(req, 403, noLanguage);
  const name = query.get('document');
  const place = name === null ? undefined : placeOf(req.payload, name);
  const found = place && await readDocument(req.payload, place);
  if (name !== null && !found) return refuse(req, 404, noDocument);
  const documents = (found ? [found] : await readDocuments(req.payload)).map((document) => ({ document, texts: textsNow(req.payload, document.place, document.stored, locale) }));
  const language = languageOf(req.i18n?.language);
  const old = await sourceTexts(req.payload, documents.flatMap(({ texts }) => oldHashes(texts)));
  const xml = exportXliff(locale, documents.map(({ document, texts }) => ({ name: nameOfPlace(document.place), ...factsOfDocument(req.payload, document), texts })), { old, say: (words) => words[language], onlyToDo: query.get('only') === 'todo' });
  const file = `${name === null ? 'lange-tafel' : name.replace(/[^\w-]+/g, '-')}-${locale}.xlf`;
  return new Response(xml, { headers: { ...privateHeaders, 'Content-Type': 'application/xliff+xml; charset=utf-8', 'Content-Disposition': `attachment; filename="${file}"` } });
});

/** `POST /api/translation/xliff` with the field `file`. */
const putFile: Endpoint['handler'] = async (req) => {
  const person = personOf(req);
  if (!person || !['admin', 'editor', 'translator'].includes(person.role)) return refuse(req, 403, mayNotSee);
  // A form around the file has some bytes of its own.
  if (Number(req.headers.get('Content-Length') ?? 0) > largestFile + 10_000) return refuse(req, 413, faults.tooLarge);
  const form = await req.formData?.().catch(() => undefined);
  const file = form?.get('file');
  if (!(file instanceof Blob)) return refuse(req, 400, notArrived);
  let read: ReadTranslations;
  try {
    read = readXliff(decode(new Uint8Array(await file.arrayBuffer())));
  } catch (error) {
    if (error instanceof XliffFault) return refuse(req, 422, error.words);
    throw error;
  }
  if (!translates(person, read.target)) return refuse(req, 403, notYours(read));
  return importReport(req, read.target, await importXliff(req, person, read, Date.now()));
};

const notYours = ({ target }: ReadTranslations) => ({
  nl: `Dit bestand is in het ${factsOf(target).name}, en die taal staat niet bij uw account. Er is niets veranderd.`, en: `This file is in ${factsOf(target).name}, which is not a language of your account. Nothing was changed.`,
});

export const xliffEndpoints: Endpoint[] = [{ path: '/translation/xliff', method: 'get', handler: getFile }, { path: '/translation/xliff', method: 'post', handler: putFile }];
