import type { CollectionConfig, Field } from 'payload';

/** A collection that no door opens but the program's own: no menu, no REST, no versions. */
export const closed = {
  admin: { hidden: true },
  access: { create: () => false, read: () => false, update: () => false, delete: () => false },
  timestamps: false, lockDocuments: false,
} as const satisfies Partial<CollectionConfig>;

/** The columns of a collection that counts by day: see `cms/database/add-to-count.ts`. */
export const countedBy = (...columns: readonly string[]): Field[] => [
  { name: 'key', type: 'text', required: true, unique: true, index: true },
  ...columns.map((name): Field => ({ name, type: 'text', required: true })),
  { name: 'n', type: 'number', required: true },
];
