import type { PayloadRequest } from 'payload';
import { sourceLocale } from '../../content/locales.ts';
import { occurrenceSlug } from './name-occurrence.ts';
import type { Plan } from './plan-occurrences.ts';

const noon = (day: string) => `${day}T12:00:00.000Z`;

/** Writes a plan, in the transaction of `req`. Marked as planning, so that the changes do not count as made by hand. */
export async function carryOut(plan: Plan, event: { readonly id: string | number; readonly slug: string }, req: PayloadRequest): Promise<void> {
  const { payload } = req;
  const rules = { collection: 'occurrences', locale: sourceLocale, depth: 0, overrideAccess: true, req } as const;
  const before = req.context.planning;
  req.context.planning = true;
  try {
    for (const { date, ...values } of plan.create) {
      const data = { ...values, event: event.id, date: noon(date), plannedFor: noon(date), slug: occurrenceSlug(event.slug, date), byHand: false, sequence: 0, _status: 'published' };
      await payload.create({ ...rules, data: data as never });
    }
    for (const { id, date, restore, values } of plan.update)
      await payload.update({ ...rules, id, trash: restore, data: { ...values, date: noon(date), byHand: false, _status: 'published', ...(restore ? { deletedAt: null } : {}) } as never });
    for (const id of plan.trash) await payload.update({ ...rules, id, data: { deletedAt: new Date().toISOString() } as never });
  } finally {
    // Not the context that was there before: what was saved with this request has put another in its place.
    req.context.planning = before;
  }
}
