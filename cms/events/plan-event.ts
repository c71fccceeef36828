import type { PayloadRequest } from 'payload';
import { addMonths } from '../../content/dates/days.ts';
import { closingHoliday } from '../../content/hours/holidays.ts';
import { today } from '../globals/today.ts';
import { carryOut } from './carry-out-plan.ts';
import { existingOf, idOf, plannedOf, type StoredOccurrence } from './occurrence-of.ts';
import { planOccurrences } from './plan-occurrences.ts';
import { seriesOf, type StoredSeries } from './series-of.ts';

/** How far ahead dates are made, in months. */
const ahead = 6;

export interface StoredEvent extends StoredSeries {
  readonly id: string | number;
  readonly slug: string;
  readonly start?: string | null; readonly end?: string | null;
  readonly location?: string | number | { readonly id: string | number } | null;
  readonly capacity?: number | null;
}

/** Brings the occurrences of a published event in line with its series, from today to six months ahead. */
export async function planEvent(event: StoredEvent, req: PayloadRequest, now = new Date()): Promise<void> {
  const { payload, locale, fallbackLocale } = req;
  const from = await today(req, now);
  const place = idOf(event.location);
  const { docs: [location] } = place === null ? { docs: [] } : await payload.find({ collection: 'locations', where: { id: { equals: place } }, limit: 1, depth: 0, pagination: false, req });
  const { docs: existing } = await payload.find({ collection: 'occurrences', where: { event: { equals: event.id } }, trash: true, limit: 0, depth: 0, pagination: false, locale: 'all', req });
  const { start, end, capacity } = plannedOf(event);
  const plan = planOccurrences({
    series: seriesOf(event), values: { start, end, capacity, location: place },
    existing: (existing as unknown as StoredOccurrence[]).map(existingOf),
    window: { from, until: addMonths(from, ahead) },
    closedOn: (day) => closingHoliday({ holidays: location?.holidays ?? [] }, day),
  });
  await carryOut(plan, event, req);
  // Reading in all languages has set the language of the request, and the hooks that follow go by it.
  Object.assign(req, { locale, fallbackLocale });
}
