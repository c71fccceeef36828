import type { CollectionConfig } from 'payload';

/** Slug of what is known of printed flyers. */
export const printsSlug = 'flyer-prints';

/** A PDF that was made of a flyer's page: one per flyer, language and paper. Only the program reads and writes it; the file lies in `DATA_DIR/prints`. */
export const FlyerPrints: CollectionConfig = {
  slug: printsSlug,
  admin: { hidden: true },
  access: { create: () => false, read: () => false, update: () => false, delete: () => false },
  lockDocuments: false,
  fields: [
    /** Slug of the flyer. */
    { name: 'flyer', type: 'text', required: true, index: true },
    { name: 'language', type: 'text', required: true },
    { name: 'paper', type: 'text', required: true },
    /** Digest of what the page showed when it was printed. */
    { name: 'page', type: 'text', required: true },
    { name: 'file', type: 'text', required: true },
    { name: 'bytes', type: 'number', required: true },
    { name: 'pages', type: 'number', required: true },
  ],
};
