import type { CollectionConfig, Field } from 'payload';

export const questionsSlug = 'questions';

const code = (name: string, more: object = {}): Field => ({ name, type: 'text', required: true, ...more }) as Field;

/** The log of help questions: codes and days, nothing typed. Private, and changed only by the page of the log. The index answers every count by itself. */
export const Questions: CollectionConfig = {
  slug: questionsSlug,
  admin: { hidden: true },
  access: { create: () => false, read: () => false, update: () => false, delete: () => false },
  timestamps: false, lockDocuments: false,
  indexes: [{ fields: ['day', 'topic', 'language', 'done'] }],
  fields: [code('key', { unique: true, index: true }), code('day'), code('topic'), code('language'), code('done'), { name: 'referredTo', type: 'text' }],
};
