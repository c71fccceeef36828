import type { CollectionConfig, Field } from 'payload';

export const activitySlug = 'activity';

const text = (name: string, more: object = {}): Field => ({ name, type: 'text', ...more }) as Field;

/**
 * Who changed what in the content: a row per save, written in the same transaction. Names of fields, never what stands in them; the number of an account, never a
 * name. Closed: it is read by its own pages, for editors and admins, and nobody can change it.
 */
export const Activity: CollectionConfig = {
  slug: activitySlug,
  admin: { hidden: true },
  access: { create: () => false, read: () => false, update: () => false, delete: () => false },
  timestamps: false, lockDocuments: false, defaultSort: '-at',
  indexes: [{ fields: ['kind', 'document', 'at'] }, { fields: ['who', 'at'] }],
  fields: [
    /** When, milliseconds since 1970: the moment that the document itself says it was changed. */
    { name: 'at', type: 'number', required: true, index: true },
    /** Id of the account, as text. */
    text('who', { required: true }),
    /** Slug of a collection or of a global. */
    text('kind', { required: true }),
    /** Id of the document, as text; empty for a global. */
    text('document'),
    /** The language whose texts changed; empty when only what all languages share did. */
    text('language'),
    /** One of `deeds`. */
    text('what', { required: true }),
    /** Whether the public sees the outcome. */
    { name: 'live', type: 'checkbox', defaultValue: false },
    /** Names of the fields that changed, such as `title blocks.body`, with spaces between. */
    { name: 'fields', type: 'textarea' },
  ],
};
