import type { CollectionConfig, Field } from 'payload';

/** Private: no door but the program's own. No versions, no relation from or to what is public; the numbers stand in one table, so they can change in one statement. */
const closed = {
  admin: { hidden: true },
  access: { create: () => false, read: () => false, update: () => false, delete: () => false },
  timestamps: false, lockDocuments: false,
} as const satisfies Partial<CollectionConfig>;
const number = (name: string): Field => ({ name, type: 'number' });

export const sittingsSlug = 'sittings';
export const signUpsSlug = 'sign-ups';

/** What has seats, and how many are left. */
export const sittingsIn = (slug: string): CollectionConfig => ({
  slug, ...closed,
  fields: [{ name: 'slug', type: 'text', required: true, unique: true, index: true }, number('capacity'), number('left'), number('version'), number('epoch'), number('freedAt'), { name: 'event', type: 'text' }, number('endsAt')],
});

/** Who comes. Times are milliseconds since 1970. @param more columns besides those of every sign-up */
export const signUpsIn = (slug: string, more: readonly Field[] = []): CollectionConfig => ({
  slug, ...closed,
  indexes: [{ fields: ['sitting', 'state', 'persons'] }, { fields: ['sitting', 'state', 'passed'] }],
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'code', type: 'text', required: true, unique: true, index: true },
    { name: 'cameBy', type: 'text' },
    { name: 'sitting', type: 'text', required: true },
    { name: 'state', type: 'text', required: true },
    number('turn'), number('persons'), number('held'), number('takes'), number('takesSince'), number('since'), number('passed'), number('offerUntil'),
    { name: 'tell', type: 'text', index: true }, number('tellTurn'), number('arrived'),
    /** What was said; emptied by kind as its time runs out. */
    { name: 'answers', type: 'json' },
    { name: 'history', type: 'json' },
    ...more,
  ],
});

export const Sittings: CollectionConfig = sittingsIn(sittingsSlug);
export const SignUps: CollectionConfig = signUpsIn(signUpsSlug);
