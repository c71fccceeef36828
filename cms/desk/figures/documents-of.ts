import type { Documents } from '../../../content/forms/sitting.ts';
import type { Snapshot } from '../../../content/snapshot.ts';

/** Documents of the published content by slug, as labels of figures are looked up. */
export const documentsOf = (content: Pick<Snapshot, 'topics' | 'roles' | 'forms'>): Pick<Documents, 'one'> => ({
  one: (collection, slug) => (slug === undefined ? undefined : (content as unknown as Record<string, Record<string, never> | undefined>)[collection]?.[slug]),
});
