import type { CollectionName, DocumentOf } from '../snapshot.ts';

/** A document of the start content: the snapshot's shape without what the CMS adds. Its readiness follows from which texts are there. */
export type StartDocument<C extends CollectionName> = Omit<DocumentOf<C>, 'updatedAt' | 'readiness' | 'freshness'>;
