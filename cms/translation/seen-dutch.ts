import { type CollectionSlug, type GlobalSlug, isolateObjectProperty, type PayloadRequest } from 'payload';
import { sourceLocale } from '../../content/locales.ts';
import type { Stored } from '../public/stored.ts';
import { type Hash, hashOf } from './hash.ts';
import type { LeafPath } from './memory.ts';
import { leavesIn, type Translated } from './schema.ts';

/**
 * The Dutch that somebody had on the screen while translating, by where it stands: the Dutch may have changed before the save. Nothing when that state is not kept any more;
 * then a translation counts as made from the Dutch of now.
 * @param updatedAt of the state that was on the screen
 */
export async function seenDutch(req: PayloadRequest, what: Translated, id: unknown, updatedAt: string): Promise<ReadonlyMap<LeafPath, Hash>> {
  // Payload writes the language that is asked for into the request; this one still has a save to do in its own.
  const asked = isolateObjectProperty(req, ['locale', 'fallbackLocale']);
  const one = { limit: 1, sort: '-updatedAt', pagination: false, depth: 0, locale: sourceLocale, overrideAccess: true, req: asked } as const;
  const isThen = { 'version.updatedAt': { equals: updatedAt } };
  const { docs: [found] } = 'global' in what
    ? await req.payload.findGlobalVersions({ ...one, slug: what.global as GlobalSlug, where: isThen } as never)
    : await req.payload.findVersions({ ...one, collection: what.collection as CollectionSlug, where: { and: [{ parent: { equals: id } }, isThen] }, trash: true } as never);
  const document = (found as { version?: Stored } | undefined)?.version;
  return new Map(document ? leavesIn(req.payload, what, document).flatMap(({ path, value }) => (typeof value === 'string' ? [[path, hashOf(value)] as const] : [])) : []);
}
