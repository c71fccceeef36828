import { type ICalEventData, ICalEventTransparency } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { Occurrence } from '../snapshot.ts';

type Times = Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone' | 'transparency'>;

/**
 * When an occurrence is, for an entry of a calendar, on the clock of the zone. Without a known start it is an all-day entry that does not block the
 * day; an end that is not later than the start is on the next day.
 */
export function entryTimes({ date, start, end }: Pick<Occurrence, 'date' | 'start' | 'end'>, timezone: string): Times {
  const day = Temporal.PlainDate.from(date);
  if (!start) return { start: day, allDay: true, transparency: ICalEventTransparency.TRANSPARENT };
  const from = day.toPlainDateTime(start);
  if (!end) return { start: from, timezone };
  return { start: from, end: (end > start ? day : day.add({ days: 1 })).toPlainDateTime(end), timezone };
}
