import { Temporal } from 'temporal-polyfill';
import type { Day } from './days.ts';

/** One moment, said in three ways. */
export interface Instant {
  /** `2026-12-11T17:00:00Z`, for calendar files. */
  readonly utc: string;
  /** `+01:00`: the zone's offset at that moment. */
  readonly offset: string;
  /** `2026-12-11T18:00:00+01:00`, for `<time datetime>` and JSON-LD. */
  readonly local: string;
}

/**
 * The moment of a wall date and clock in a zone such as `Europe/Amsterdam`. A clock that a change of time skips is moved
 * past the gap; one that comes twice means the first (RFC 5545, section 3.3.5). Throws on an unknown zone, day or clock.
 */
export function instantOf(day: Day, clock: string, timeZone: string): Instant {
  const moment = Temporal.PlainDateTime.from(`${day}T${clock}`).toZonedDateTime(timeZone, { disambiguation: 'compatible' });
  return {
    utc: moment.toInstant().toString({ smallestUnit: 'second' }),
    offset: moment.offset,
    local: moment.toString({ smallestUnit: 'second', timeZoneName: 'never' }),
  };
}

/** For `<time datetime>`: the day alone, or the moment with its offset. */
export const machineDate = (day: Day, clock: string | undefined, timeZone: string): string =>
  clock ? instantOf(day, clock, timeZone).local : day;

/** The day on which this moment falls in a zone. The only use for a real clock; views get their day from the snapshot. */
export const dayIn = (moment: Date, timeZone: string): Day =>
  Temporal.Instant.fromEpochMilliseconds(moment.valueOf()).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** The time on the clock of a zone at this moment, `HH:MM`. */
export const timeIn = (moment: Date, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(moment.valueOf()).toZonedDateTimeISO(timeZone).toPlainTime().toString({ smallestUnit: 'minute' });
