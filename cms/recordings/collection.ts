import type { CollectionConfig } from 'payload';

/** Slug of what is known of recordings. */
export const recordingsSlug = 'recordings';

/**
 * A text that somebody read aloud: one per document, part and language. Only the program reads and writes it, through the tab “Read aloud”; the files lie among the uploads.
 * Whose voice it is, is not kept.
 */
export const Recordings: CollectionConfig = {
  slug: recordingsSlug,
  admin: { hidden: true },
  access: { create: () => false, read: () => false, update: () => false, delete: () => false },
  lockDocuments: false, timestamps: false,
  indexes: [{ fields: ['kind', 'document', 'language', 'part'], unique: true }],
  fields: [
    /** Collection of the document. */
    { name: 'kind', type: 'text', required: true },
    /** Id of the document. */
    { name: 'document', type: 'text', required: true },
    { name: 'language', type: 'text', required: true },
    /** Id of the block, or `whole`. */
    { name: 'part', type: 'text', required: true },
    /** Hash of the text that was read. */
    { name: 'hash', type: 'text', required: true },
    /** Name of its file: `speech-….ogg`; for old iPhones another one lies beside it. */
    { name: 'file', type: 'text', required: true },
    { name: 'seconds', type: 'number', required: true },
    { name: 'bytes', type: 'number', required: true },
  ],
};
