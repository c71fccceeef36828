import type { Payload } from 'payload';
import { dayOf } from '../fields/time.ts';
import type { Stored, StoredId } from '../public/stored.ts';
import { numberOf, plainOf, rowsOf, codesOf } from '../public/stored-field.ts';
import { idOf } from '../events/occurrence-of.ts';
import type { Holiday } from '../../content/codes/holidays.ts';
import type { DateFields, DateNow } from './decide-date.ts';
import type { ExceptionRow, PlaceNow } from './decide-place.ts';

type Link = Parameters<typeof idOf>[0];

/** A stored place as a closure sees it. */
export const placeNow = (stored: Stored): PlaceNow => ({
  id: stored.id as StoredId,
  hours: rowsOf(stored.hours).flatMap(({ weekday, from, to }) => { const day = numberOf(weekday); return day && plainOf(from) && plainOf(to) ? [{ weekday: day, from: String(from), to: String(to) }] : []; }),
  holidays: codesOf(stored.holidays) as Holiday[],
  exceptions: rowsOf(stored.exceptions).map((row) => ({ ...row, place: idOf(row.place as Link) })) as unknown as ExceptionRow[],
});

/** A stored date as a closure sees it. @param seriesLocation where its series is */
export const dateNow = (stored: Stored, seriesLocation: StoredId | null): DateNow => ({
  date: dayOf(stored.date as string) ?? '', start: plainOf(stored.start) ?? null, end: plainOf(stored.end) ?? null, location: idOf(stored.location as Link),
  state: stored.state === 'cancelled' ? 'cancelled' : 'planned', byHand: stored.byHand === true, seriesLocation,
  usual: (stored.usual as DateFields | null | undefined) ?? null,
});

/** A place that can be chosen: published. */
export interface KnownPlace { readonly id: StoredId; readonly slug: string; readonly name: string }

const published = { _status: { equals: 'published' } };

/** All published places with their hours, as they are stored. */
export async function publishedPlaces(payload: Payload): Promise<readonly (Stored & KnownPlace)[]> {
  const { docs } = await payload.find({ collection: 'locations', where: published, depth: 0, limit: 0, pagination: false, sort: 'name', draft: false, overrideAccess: true });
  return docs as unknown as (Stored & KnownPlace)[];
}

/** A published date by its slug, and where its series is. */
export async function publishedDate(payload: Payload, slug: string): Promise<{ readonly stored: Stored & { readonly id: StoredId }; readonly now: DateNow } | undefined> {
  const { docs: [stored] } = await payload.find({ collection: 'occurrences', where: { and: [published, { slug: { equals: slug } }] }, depth: 0, limit: 1, pagination: false, draft: false, overrideAccess: true }) as unknown as { docs: (Stored & { id: StoredId })[] };
  if (!stored) return undefined;
  const event = await payload.findByID({ collection: 'events', id: idOf(stored.event as Link) ?? '', depth: 0, draft: false, overrideAccess: true, disableErrors: true, select: { location: true } }) as Stored | null;
  return { stored, now: dateNow(stored, idOf(event?.location as Link)) };
}
