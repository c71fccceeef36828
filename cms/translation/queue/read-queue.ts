import type { PayloadRequest } from 'payload';
import { type Locale, locales, sourceLocale } from '../../../content/locales.ts';
import { today } from '../../globals/today.ts';
import { sourceTexts } from '../source-texts.ts';
import { openedOfLate } from './opened-pages.ts';
import { nameOfPlace } from './place.ts';
import { factsOfDocument, oldHashes, type QueueDocument, queueIn } from './queue.ts';
import { readDocuments } from './read-documents.ts';
import { textsNow } from './texts-now.ts';

/** What is to be done, by language, most needed first; and what every document is called, by its name. */
export interface Queues { readonly byLanguage: ReadonlyMap<Locale, readonly QueueDocument[]>; readonly titles: ReadonlyMap<string, string> }

/** What is to be done in each of these languages. Reads every document once. */
export async function readQueues(req: Pick<PayloadRequest, 'payload'>, wanted: readonly Locale[] = locales): Promise<Queues> {
  const { payload } = req;
  const [documents, day] = [await readDocuments(payload), await today(req as PayloadRequest)];
  const opened = await openedOfLate(payload, day);
  const languages = wanted.filter((locale) => locale !== sourceLocale);
  const hashes = languages.flatMap((locale) => documents.flatMap(({ place, stored }) => oldHashes(textsNow(payload, place, stored, locale))));
  const old = await sourceTexts(payload, hashes);
  return {
    byLanguage: new Map(languages.map((locale) => [locale, queueIn(payload, documents, locale, { old, today: day, opened })])),
    titles: new Map(documents.map((document) => [nameOfPlace(document.place), factsOfDocument(payload, document).title])),
  };
}
