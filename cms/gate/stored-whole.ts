import type { PayloadRequest } from 'payload';
import type { Stored, StoredId } from '../public/stored.ts';
import type { Translated } from '../translation/schema.ts';

/** The last version of a document in all its languages, draft or not; empty when there is none. Below the hooks, which would change the language of the request. */
export async function storedWhole(req: PayloadRequest, kind: Translated, id?: StoredId): Promise<Stored> {
  const { db } = req.payload;
  const last = { limit: 1, pagination: false, sort: '-updatedAt', req } as const;
  if ('global' in kind) {
    const { docs: [version] } = await db.findGlobalVersions<Stored>({ global: kind.global, ...last });
    return (version?.version as Stored | undefined) ?? {};
  }
  if (id === undefined) return {};
  const { docs: [version] } = await db.findVersions<Stored>({ collection: kind.collection, where: { parent: { equals: id } }, ...last });
  return (version?.version as Stored | undefined) ?? {};
}
