import type { CollectionConfig, Field } from 'payload';

export const linkChecksSlug = 'link-checks';

const number = (name: string): Field => ({ name, type: 'number' });
const text = (name: string): Field => ({ name, type: 'text' });

/** What is known of the links of the site to other sites: a row per address. Written by the checker alone, read by the dashboard and the gate. Times are milliseconds since 1970. */
export const LinkChecks: CollectionConfig = {
  slug: linkChecksSlug,
  admin: { hidden: true }, timestamps: false, lockDocuments: false,
  access: { create: () => false, read: () => false, update: () => false, delete: () => false },
  fields: [
    { name: 'url', type: 'text', required: true, unique: true, index: true },
    { name: 'state', type: 'text', required: true, index: true },
    text('answer'), text('detail'), number('since'), number('tries'), number('checkedAt'),
    /** Where it stands on the site: paths of pages without the language. */
    { name: 'places', type: 'json' },
  ],
};
