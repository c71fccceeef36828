import type { CollectionConfig, Field } from 'payload';

export const workSlug = 'translation-work';

const inner = (name: string, type: 'text' | 'number' | 'json', more: object = {}): Field => ({ name, type, admin: { hidden: true }, ...more }) as Field;

/**
 * Who translates which part of what, and the texts until they are approved. No door but the program's own endpoints: every rule stands there. No versions, no names: the id
 * of an account goes when finished work is 90 days old. Times are milliseconds since 1970.
 */
export const TranslationWork: CollectionConfig = {
  slug: workSlug, admin: { hidden: true, hideAPIURL: true },
  access: { create: () => false, read: () => false, update: () => false, delete: () => false },
  timestamps: false, lockDocuments: false,
  indexes: [{ fields: ['locale', 'state'] }],
  fields: [
    /** Document, language and part: one row each. */
    inner('key', 'text', { required: true, unique: true, index: true }),
    inner('document', 'text', { required: true, index: true }), inner('locale', 'text', { required: true }), inner('part', 'text', { required: true }),
    inner('state', 'text', { required: true }), inner('account', 'text', { index: true }),
    inner('since', 'number'), inner('touched', 'number'), inner('turn', 'number'),
    inner('note', 'text'), inner('texts', 'json'), inner('from', 'json'),
  ],
};
