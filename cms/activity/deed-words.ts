import type { Words } from '../fields/words.ts';
import type { Deed } from './deed.ts';

/** What was done, as people say it. */
export const deedWords: Readonly<Record<Deed, Words>> = {
  version: { nl: 'oude versie teruggezet', en: 'old version restored' },
  trashed: { nl: 'in de prullenbak gelegd', en: 'put into the trash' },
  restored: { nl: 'uit de prullenbak gehaald', en: 'taken out of the trash' },
  created: { nl: 'gemaakt', en: 'made' },
  unpublished: { nl: 'van de site gehaald', en: 'taken off the site' },
  published: { nl: 'op de site gezet', en: 'put on the site' },
  changed: { nl: 'veranderd', en: 'changed' },
  deleted: { nl: 'voorgoed verwijderd', en: 'deleted for good' },
  planned: { nl: 'gepland: op de site zetten', en: 'planned: put on the site' },
  confirmed: { nl: 'nagekeken: de vertaling klopt nog', en: 'looked through: the translation is still right' },
  'planned-off': { nl: 'gepland: van de site halen', en: 'planned: take off the site' },
};

/** What kind of thing it was done to, by its slug, as the admin names it. */
export function kindName(config: { readonly collections: readonly { slug: string; labels: { singular: unknown } }[]; readonly globals: readonly { slug: string; label?: unknown }[] }, kind: string, language: 'nl' | 'en'): string {
  const label = config.collections.find(({ slug }) => slug === kind)?.labels.singular ?? config.globals.find(({ slug }) => slug === kind)?.label;
  return typeof label === 'object' && label !== null ? String((label as Partial<Words>)[language] ?? kind) : typeof label === 'string' ? label : kind;
}
