import type { CollectionConfig } from 'payload';

/** Slug of the queue. */
export const changesSlug = 'changes';

/**
 * The queue between saving and publishing: a row per changed document, written in the same transaction as the change. So a change that is
 * rolled back is never published, and one that is committed is published even when the process dies in between.
 */
export const Changes: CollectionConfig = {
  slug: changesSlug,
  admin: { hidden: true },
  access: { create: () => false, read: () => false, update: () => false, delete: () => false },
  timestamps: true,
  lockDocuments: false,
  fields: [
    /** Collection slug, or `global`. */
    { name: 'kind', type: 'text', required: true },
    /** Document id as text, or the global's slug. */
    { name: 'document', type: 'text', required: true },
  ],
};
