import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook, type CollectionSlug, type PayloadRequest } from 'payload';
import { admins } from '../../access/editors.ts';
import type { Words } from '../../fields/words.ts';
import { sentence } from '../../validation/sentence.ts';
import { requestsSlug } from '../requests/collection.ts';

const words = {
  kind: { nl: 'Dit formulier heeft antwoorden. De soort kan niet meer veranderen. Maak een nieuw formulier.', en: 'This form has answers. Its kind can no longer change. Make a new form.' },
  admins: { nl: 'Alleen een beheerder kan de soort van een formulier veranderen.', en: 'Only an admin can change the kind of a form.' },
  slug: { nl: 'Bij dit adres horen antwoorden. Kies een ander adres, of laat het oude staan.', en: 'Answers belong to this address. Choose another address, or leave the old one.' },
  deletion: { nl: 'Dit formulier heeft antwoorden en kan niet weg. Leg het in de prullenbak: dan staat het niet meer op de site.', en: 'This form has answers and cannot be deleted. Move it to the trash: then it is no longer on the site.' },
} satisfies Record<string, Words>;

interface Form { readonly slug?: string | null; readonly kind?: string | null }

const refuse = (req: PayloadRequest, why: keyof typeof words): never => {
  throw new APIError(sentence(req, words[why]), 409, undefined, true);
};

/** Whether answers that are not deleted yet belong to one of these addresses. */
async function hasAnswers(req: PayloadRequest, ...slugs: readonly (string | null | undefined)[]): Promise<boolean> {
  const form = [...new Set(slugs)].filter((slug) => typeof slug === 'string' && slug !== '');
  if (form.length === 0) return false;
  const { totalDocs } = await req.payload.count({ collection: requestsSlug as CollectionSlug, where: { and: [{ form: { in: form } }, { emptiedAt: { exists: false } }] } as never, overrideAccess: true, req });
  return totalDocs > 0;
}

/** The form as it is on the site: a draft beside it may be ahead. */
const shown = (req: PayloadRequest, id: string | number): Promise<Form | null> =>
  req.payload.db.findOne<Form & { id: string | number }>({ collection: 'forms' as CollectionSlug, where: { id: { equals: id } }, req });

/**
 * Answers are found by the address of their form, and who may see them follows from it; so a form with answers keeps its address, no other form takes it, and it stays
 * a request or a report. Without answers an admin may change which.
 */
export const keepAnswers = {
  onChange: (async ({ data, operation, originalDoc, req }) => {
    const { kind, slug } = data as Form;
    const before = operation === 'update' && originalDoc ? await shown(req, originalDoc.id as string | number) : null;
    if (before && kind && kind !== before.kind && await hasAnswers(req, before.slug)) refuse(req, 'kind');
    // Who could make a request of a report would have what comes in unsealed.
    if (before && kind && kind !== before.kind && req.user && !admins({ req })) refuse(req, 'admins');
    if (slug && slug !== before?.slug && await hasAnswers(req, slug, before?.slug)) refuse(req, 'slug');
    return data;
  }) satisfies CollectionBeforeChangeHook,
  onDelete: (async ({ id, req }) => {
    if (await hasAnswers(req, (await shown(req, id))?.slug)) refuse(req, 'deletion');
  }) satisfies CollectionBeforeDeleteHook,
};
