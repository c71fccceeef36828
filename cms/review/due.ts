import type { BasePayload, CollectionSlug } from 'payload';
import { addMonths, type Day } from '../../content/dates/days.ts';
import { type Role, roles } from '../access/role.ts';
import { pathOf } from '../collections/site-path.ts';
import { dayOf } from '../fields/time.ts';
import { rightFor } from './review-fields.ts';

/** A published document that somebody should look at. */
export interface Due {
  readonly collection: string;
  readonly id: string | number;
  readonly title: string;
  /** Where it stands on the site, without the language. */
  readonly path: string | undefined;
  readonly ownerRole: Role;
  readonly reviewBy: Day;
}

type Row = Readonly<Record<string, unknown>>;

/** By when somebody looks again: as was chosen, else a year after it was made. */
export const reviewDay = ({ reviewBy, createdAt }: Row): Day | undefined => {
  const made = dayOf(createdAt as string | Date | null | undefined);
  return dayOf(reviewBy as string | Date | null | undefined) ?? (made && addMonths(made, rightFor));
};

/** The collections whose documents are looked at again. */
export const reviewed = (payload: Pick<BasePayload, 'config'>): BasePayload['config']['collections'] => payload.config.collections.filter(({ flattenedFields }) => flattenedFields.some(({ name }) => name === 'reviewBy'));

/** What is due on a day or before it, the longest due first. */
export async function readDue(payload: BasePayload, until: Day): Promise<Due[]> {
  const found: Due[] = [];
  for (const { slug, admin: { useAsTitle = 'slug' } } of reviewed(payload)) {
    const { docs } = await payload.find({
      collection: slug as CollectionSlug, locale: 'nl', depth: 0, pagination: false, overrideAccess: true,
      where: { and: [{ _status: { equals: 'published' } }, { or: [{ reviewBy: { less_than_equal: `${until}T23:59:59.999Z` } }, { reviewBy: { exists: false } }] }] },
      select: { [useAsTitle]: true, slug: true, year: true, ownerRole: true, reviewBy: true, createdAt: true } as never,
    });
    for (const row of docs as unknown as Row[]) {
      const reviewBy = reviewDay(row);
      if (reviewBy === undefined || reviewBy > until) continue;
      found.push({ collection: slug, id: row.id as Due['id'], title: String(row[useAsTitle] ?? row.slug ?? row.id), path: pathOf(slug, row), ownerRole: roles.find((role) => role === row.ownerRole) ?? 'editor', reviewBy });
    }
  }
  return found.sort((a, b) => (a.reviewBy < b.reviewBy ? -1 : a.reviewBy > b.reviewBy ? 1 : a.title < b.title ? -1 : 1));
}

/** What is for the own role first; the rest in its order. */
export const ownFirst = (due: readonly Due[], role: Role): Due[] => [...due.filter(({ ownerRole }) => ownerRole === role), ...due.filter(({ ownerRole }) => ownerRole !== role)];

/** What somebody of a role has to look at: admins and editors all, others what their role looks after. */
export const dueFor = (due: readonly Due[], role: Role): Due[] => (role === 'admin' || role === 'editor' ? ownFirst(due, role) : due.filter(({ ownerRole }) => ownerRole === role));
