import { Temporal } from 'temporal-polyfill';
import { crewOf } from '../../../content/crew.ts';
import type { Event, Occurrence, Snapshot } from '../../../content/snapshot.ts';

/** What volunteers of one role do at one date, as it is published. */
export interface ShiftFacts {
  /** Names it everywhere: `wereldkeuken-2026-12-11--cook`. */
  readonly slug: string;
  readonly event: Event;
  readonly occurrence: Occurrence;
  /** Slug of the role. */
  readonly role: string;
  readonly needed: number;
  /** On the Dutch clock: the crew's own times, else those of the date. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Milliseconds since 1970. Without a time the shift is from midnight to midnight. */
  readonly startsAt: number;
  readonly endsAt: number;
  /** From when it can be chosen. */
  readonly opensAt: number;
  readonly cancelled: boolean;
}

/** Where an event does not say when its shifts can be chosen. */
export const usualOpensDays = 21;
/** At this hour of the day a date opens: nobody has to stay awake for it. */
export const opensAtClock = '10:00';

/** No slug has two hyphens in a row, so this can be taken apart again. */
export const shiftSlug = (occurrence: string, role: string): string => `${occurrence}--${role}`;
export function partsOf(slug: string): { readonly occurrence: string; readonly role: string } {
  const [occurrence = '', role = ''] = slug.split('--');
  return { occurrence, role };
}

const moment = (zone: string, day: Temporal.PlainDate, clock: string): number => day.toPlainDateTime(clock).toZonedDateTime(zone).epochMilliseconds;

/** When somebody is there. What ends no later than it begins, ends on the next day. */
export function timesOf({ date, from, to }: { readonly date: string; readonly from?: string | undefined; readonly to?: string | undefined }, zone: string): { readonly startsAt: number; readonly endsAt: number } {
  const day = Temporal.PlainDate.from(date);
  const next = day.add({ days: 1 });
  return { startsAt: moment(zone, day, from ?? '00:00'), endsAt: to ? moment(zone, to > (from ?? '00:00') ? day : next, to) : moment(zone, next, '00:00') };
}

/** The shifts of a date, in the order of its crew. */
export function shiftsOf({ events, globals }: Snapshot, occurrence: Occurrence): ShiftFacts[] {
  const event = events[occurrence.event];
  if (!event) return [];
  const zone = globals.settings.timeZone;
  const opensAt = moment(zone, Temporal.PlainDate.from(occurrence.date).subtract({ days: event.crewOpensDays ?? usualOpensDays }), opensAtClock);
  return crewOf(event, occurrence).map(({ role, needed, from: own, to: until }) => {
    const [from, to] = [own ?? occurrence.start, until ?? occurrence.end];
    return {
      slug: shiftSlug(occurrence.slug, role), event, occurrence, role, needed, from, to, opensAt, cancelled: occurrence.state === 'cancelled',
      ...timesOf({ date: occurrence.date, from, to }, zone),
    };
  });
}

/** The shift with this slug; nothing when the date or the role is not, or no longer, published. */
export function shiftOf(snapshot: Snapshot, slug: string): ShiftFacts | undefined {
  const occurrence = snapshot.occurrences[partsOf(slug).occurrence];
  return occurrence && shiftsOf(snapshot, occurrence).find((shift) => shift.slug === slug);
}
