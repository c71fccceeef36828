import { type CollectionBeforeChangeHook, type CollectionSlug, type GlobalBeforeChangeHook, type GlobalSlug, type PayloadRequest, ValidationError } from 'payload';
import { factsOf, isLocale } from '../../content/locales.ts';
import { personOf } from '../access/role.ts';
import type { Words } from '../fields/words.ts';
import type { Stored, StoredId } from '../public/stored.ts';
import type { Translated } from '../translation/schema.ts';
import { sentence } from '../validation/sentence.ts';
import type { Finding } from './finding.ts';
import { errorsOf } from './gate-of.ts';
import { judged } from './judge.ts';

/** What a refusal is about, for the line above the form. */
const labels: Partial<Record<Finding['kind'], Words>> = {
  alt: { nl: 'Beschrijving van de foto', en: 'Description of the picture' }, page: { nl: 'Link', en: 'Link' }, bidi: { nl: 'Richting van de tekst', en: 'Direction of the text' },
  allergens: { nl: 'Allergenen', en: 'Allergens' }, past: { nl: 'Dag', en: 'Day' }, pdf: { nl: 'Taal van de pdf', en: 'Language of the PDF' },
};

/** A finding as one sentence, with the name of its language where the form shows another. */
export const saidOf = ({ words, locale }: Finding, shown: string | null | undefined): Words =>
  (locale && locale !== shown ? { nl: `${factsOf(locale).name}: ${words.nl}`, en: `${factsOf(locale).name}: ${words.en}` } : words);

interface Change { readonly data: Stored; readonly originalDoc?: Stored | undefined; readonly req: PayloadRequest }

/**
 * Refuses what may not go to the public. Asks only when the result is published and a person saves it: the planner, the start content and the program itself write what
 * was judged before, and “closed today” changes no text. A draft is always saved.
 */
async function keepBack(kind: Translated, { data, originalDoc, req }: Change): Promise<void> {
  const { planning, closing, disablePublishing } = req.context;
  const after = { ...originalDoc, ...data } as Stored;
  if (after._status !== 'published' || after.deletedAt || planning || closing || disablePublishing || !personOf(req)) return;
  const { pieces, facts } = await judged(req, { kind, id: originalDoc?.id as StoredId | undefined, written: after }, false);
  const errors = errorsOf(pieces, facts);
  if (errors.length === 0) return;
  const shown = isLocale(req.locale) ? req.locale : undefined;
  throw new ValidationError({ ...kind, req, errors: errors.map((error) => ({ path: error.path, message: sentence(req, saidOf(error, shown)), label: labels[error.kind] ?? error.path })) }, req.t);
}

export const keepBackDocument: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  await keepBack({ collection: collection.slug as CollectionSlug }, { data, originalDoc, req });
  return data;
};
export const keepBackGlobal: GlobalBeforeChangeHook = async ({ global, data, originalDoc, req }) => {
  await keepBack({ global: global.slug as GlobalSlug }, { data, originalDoc, req });
  return data;
};
