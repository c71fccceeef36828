import type { CollectionSlug, GlobalSlug, Payload, PayloadRequest } from 'payload';
import type { Stored, StoredId } from '../public/stored.ts';

interface Version { readonly id: StoredId; readonly createdAt: string; readonly updatedAt: string; readonly parent?: StoredId }

/**
 * Gives a document that Payload just created in Dutch its other languages, and its links. Payload writes one language at a time, so
 * twelve languages are twelve saves and versions; here it is one write below the hooks, which have seen the Dutch.
 */
export async function writeAllLanguages(payload: Payload, req: PayloadRequest, collection: CollectionSlug, id: StoredId, fields: Stored): Promise<void> {
  const { db } = payload;
  const stored = await db.findOne<Stored & { id: StoredId }>({ collection, where: { id: { equals: id } }, req });
  const data = merged(stored, fields) as Record<string, unknown>;
  await db.updateOne({ collection, id, data: structuredClone(data), req, returning: false });
  const { docs: [version] } = await db.findVersions<Stored>({ collection, where: { parent: { equals: id } }, limit: 1, pagination: false, sort: '-updatedAt', req });
  if (version) await db.updateVersion({ collection, id: version.id, versionData: versionOf(version as unknown as Version, data) as never, req, returning: false });
}

/** The same for a global. */
export async function writeGlobalInAllLanguages(payload: Payload, req: PayloadRequest, slug: GlobalSlug, fields: Stored): Promise<void> {
  const { db } = payload;
  const { globalType: _, ...stored } = (await db.findGlobal({ slug, req })) as unknown as Stored;
  const data = merged(stored, fields) as Record<string, unknown>;
  await db.updateGlobal({ slug, data: structuredClone(data), req, returning: false });
  const { docs: [version] } = await db.findGlobalVersions<Stored>({ global: slug, limit: 1, pagination: false, sort: '-updatedAt', req });
  if (version) await db.updateGlobalVersion({ global: slug, id: version.id, versionData: versionOf(version as unknown as Version, data) as never, req, returning: false });
}

function versionOf({ createdAt, updatedAt, parent }: Version, data: Record<string, unknown>) {
  const { id: _, ...version } = structuredClone(data);
  return { createdAt, updatedAt, latest: true, ...(parent === undefined ? {} : { parent }), version };
}

/** What is stored with the fields laid over it. Rows are matched by their place and keep their ids and what only Payload knows of them. */
function merged(stored: unknown, fields: unknown): unknown {
  if (Array.isArray(fields)) return fields.map((row, index) => merged(Array.isArray(stored) ? stored[index] : undefined, row));
  if (typeof fields !== 'object' || fields === null) return fields;
  const under = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  return { ...under, ...Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, merged(under[name], field)])) };
}
