import type { CollectionSlug, FieldHook, PayloadRequest, TextField } from 'payload';
import { sourceLocale } from '../../content/locales.ts';
import { sentence } from '../validation/sentence.ts';
import { notASlug, slugFrom } from '../validation/slug-shape.ts';

/** From which field the slug is made when it is empty, or a word that stands for it. `everyLanguage`: that field is the same in all of them. */
export interface SlugSource { readonly from: string; readonly otherwise?: string; readonly everyLanguage?: boolean }

/** The document's part of its address, the same in every language; made from the Dutch title when it is left empty. */
export const slugField = (source: SlugSource, collection?: string): TextField => ({
  type: 'text', name: 'slug', label: { nl: 'Adres', en: 'Address' }, unique: true, index: true, required: true,
  admin: { position: 'sidebar', description: {
    nl: 'Laat leeg: dan maken we het van de titel. Het is het laatste deel van het adres, in alle talen hetzelfde. Verander het later liever niet: links van anderen breken dan.',
    en: 'Leave empty: we make it from the title. It is the last part of the address, the same in all languages. Better not change it later: links from others break.',
  } },
  hooks: { beforeValidate: [fillSlug(source)] },
  validate: (value: unknown, { req }: { req: PayloadRequest }) => {
    const words = notASlug(value, { asPage: collection === 'pages', asSender: collection === 'senders' });
    return words ? sentence(req, words) : true;
  },
}) as TextField;

const fillSlug = ({ from, otherwise, everyLanguage }: SlugSource): FieldHook => async ({ value, data, originalDoc, req, collection, operation }) => {
  if (typeof value === 'string' && value.trim()) return value.trim();
  if (!collection || (operation === 'update' && originalDoc?.slug) || (!everyLanguage && (req.locale ?? sourceLocale) !== sourceLocale)) return value;
  const base = slugFrom(String(data?.[from] ?? originalDoc?.[from] ?? '')) || otherwise;
  return base ? freeSlug(base, collection.slug as CollectionSlug, req, originalDoc?.id) : value;
};

/** `base`, or `base-2`, `base-3` … when another document has it, in the trash too. */
async function freeSlug(base: string, collection: CollectionSlug, req: PayloadRequest, own: unknown): Promise<string> {
  for (let n = 1; n < 100; n += 1) {
    const slug = n === 1 ? base : `${base}-${n}`;
    const { docs: [other] } = await req.payload.find({ collection, where: { slug: { equals: slug } }, trash: true, limit: 1, depth: 0, pagination: false, select: {}, req });
    if (!other || other.id === own) return slug;
  }
  return base;
}
