import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload, type PayloadRequest } from 'payload';
import { sourceLocale } from '../../content/locales.ts';
import type { Stored, StoredId } from '../public/stored.ts';

/** What a closure makes of the fields of a document; nothing when it leaves this version of it alone. */
export type Change = (document: Stored) => Record<string, unknown> | undefined;
/** A document that a closure changes. */
export type Target =
  | { readonly collection: 'locations' | 'occurrences'; readonly id: StoredId; readonly change: Change }
  | { readonly global: 'notice'; readonly change: Change };

interface Version { readonly id: StoredId; readonly autosave?: boolean; readonly createdAt: string; readonly version: Stored }

/**
 * Changes what is published, all of it in one transaction, so that it is one publish. Hooks, versions and the queue see ordinary saves of the person who clicked; only
 * the role is not asked again, because the door of closures has asked. An editor's newer draft of the same document is not published along: it is laid aside while the
 * published version is changed, and comes back on top with the same change, so that publishing it later does not take the closure away.
 */
export async function carryOut(payload: Payload, user: PayloadRequest['user'], targets: readonly Target[]): Promise<void> {
  const req = await createLocalReq({ ...(user ? { user } : {}), locale: sourceLocale, context: { closing: true } }, payload);
  const mine = await initTransaction(req);
  try {
    for (const target of targets) await save(req, target);
    if (mine) await commitTransaction(req);
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}

async function save(req: PayloadRequest, target: Target): Promise<void> {
  const { payload } = req;
  const published = 'collection' in target
    ? await payload.findByID({ collection: target.collection, id: target.id, draft: false, depth: 0, locale: sourceLocale, overrideAccess: true, disableErrors: true, req }) as unknown as Stored | null
    : await payload.findGlobal({ slug: target.global, draft: false, depth: 0, locale: sourceLocale, overrideAccess: true, req }) as unknown as Stored;
  const data = published && target.change(published);
  if (!data) return;
  const draft = await newerDraft(req, target);
  if (draft) await layAside(req, target, draft);
  const rules = { draft: false, depth: 0, locale: sourceLocale, overrideAccess: true, req, data: { ...data, _status: 'published' } as never } as const;
  if ('collection' in target) await payload.update({ collection: target.collection, id: target.id, ...rules });
  else await payload.updateGlobal({ slug: target.global, ...rules });
  if (draft) await putOnTop(req, target, draft);
}

/** The version that editors work on, when it is newer than what is published. */
async function newerDraft(req: PayloadRequest, target: Target): Promise<Version | undefined> {
  const { db } = req.payload;
  const latest = { latest: { equals: true } };
  const { docs: [version] } = 'collection' in target
    ? await db.findVersions<Stored>({ collection: target.collection, where: { and: [{ parent: { equals: target.id } }, latest] }, limit: 1, pagination: false, sort: '-updatedAt', req })
    : await db.findGlobalVersions<Stored>({ global: target.global, where: latest, limit: 1, pagination: false, sort: '-updatedAt', req });
  return version?.version._status === 'draft' ? version as unknown as Version : undefined;
}

/** Without it Payload bases the next save on what is published. */
const layAside = (req: PayloadRequest, target: Target, { id }: Version): Promise<void> =>
  req.payload.db.deleteVersions({ ...('collection' in target ? { collection: target.collection } : { globalSlug: target.global }), where: { id: { equals: id } }, req });

async function putOnTop(req: PayloadRequest, target: Target, { autosave = false, createdAt, version }: Version): Promise<void> {
  const { db } = req.payload;
  // Later than the version that was just saved: the latest is found by this.
  const updatedAt = new Date(Date.now() + 1).toISOString();
  const common = { autosave, createdAt, updatedAt, req, returning: false, versionData: { ...version, ...target.change(version) } as never } as const;
  if ('collection' in target) await db.createVersion({ ...common, collectionSlug: target.collection, parent: target.id });
  else await db.createGlobalVersion({ ...common, globalSlug: target.global } as never);
}
