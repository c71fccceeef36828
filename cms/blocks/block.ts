import type { Block, Field } from 'payload';
import { closeFields } from '../access/close-fields.ts';
import { line } from '../fields/text.ts';
import type { Words } from '../fields/words.ts';

/** A block of a page, named as in the snapshot. Rows are shared by all languages; only the texts in them are translated. */
export const blockOf = (slug: string, singular: Words, plural: Words, fields: Field[]): Block => ({
  slug, interfaceName: `${slug.charAt(0).toUpperCase()}${slug.slice(1)}Block`, labels: { singular, plural }, admin: { disableBlockName: true }, fields: closeFields(fields),
});

export const heading = (required = false) => line('heading', { nl: 'Tussenkop', en: 'Heading' }, { required });
