import { type CollectionSlug, type PayloadRequest, ValidationError } from 'payload';
import { addMonths, type Day } from '../../content/dates/days.ts';
import { hasRole, personOf } from '../access/role.ts';
import { reviewed } from './due.ts';
import { rightFor, stored } from './review-fields.ts';

/** What came of it: the new day, or why not. */
export type StillRight = { readonly reviewBy: Day } | { readonly why: 'may-not' | 'none' | 'not-whole' };

/**
 * Notes that a document is still right: somebody looks again in twelve months. Editors and admins may, and the role that looks after it. A draft beside the published
 * version stays a draft.
 */
export async function stillRight(req: PayloadRequest, collection: string, id: string, today: Day): Promise<StillRight> {
  const { payload } = req;
  const person = personOf(req);
  if (!person) return { why: 'may-not' };
  if (!reviewed(payload).some(({ slug }) => slug === collection)) return { why: 'none' };
  const one = { collection: collection as CollectionSlug, id: /^\d+$/.test(id) && payload.db.defaultIDType === 'number' ? Number(id) : id };
  const latest = await payload.findByID({ ...one, depth: 0, draft: true, disableErrors: true, req, overrideAccess: true }) as unknown as { ownerRole?: unknown; _status?: unknown } | null;
  if (!latest) return { why: 'none' };
  if (!hasRole(req, 'admin', 'editor') && latest.ownerRole !== person.role) return { why: 'may-not' };
  const reviewBy = addMonths(today, rightFor);
  const data = { reviewBy: stored(reviewBy) };
  try {
    if (latest._status === 'published') await payload.update({ ...one, data: data as never, depth: 0, locale: 'nl', req, overrideAccess: true });
    else {
      await payload.update({ ...one, data: data as never, depth: 0, locale: 'nl', draft: true, req, overrideAccess: true });
      // The version on the site keeps its texts: only the day is written beside them.
      await payload.db.updateOne({ collection: one.collection, where: { id: { equals: one.id } }, data, returning: false, req } as never);
    }
  } catch (error) {
    if (error instanceof ValidationError) return { why: 'not-whole' };
    throw error;
  }
  return { reviewBy };
}
