import type { Holiday } from '../../content/codes/holidays.ts';
import type { Day } from '../../content/dates/days.ts';
import { type DateLine, dateLine } from '../../content/dates/date-line.ts';
import { secondDate } from '../../content/dates/second-calendar.ts';
import { type PlateWords, plateWords, shortDate } from '../../content/dates/words.ts';
import type { Locale } from '../../content/locales.ts';
import { type Said, pick } from '../../content/pick.ts';
import { differences, usualStart } from '../../content/closures/moved.ts';
import type { Occurrence } from '../../content/snapshot.ts';
import { type EventLine, eventLine } from './event-line.ts';
import { type PlaceView, place } from './place.ts';
import type { Source } from './source.ts';

/** One date of an event, as lists and pages show it. */
export interface OccurrenceLine {
  readonly day: Day;
  /** Path without the language. */
  readonly path: string;
  readonly event: EventLine;
  readonly plate: PlateWords;
  /** Without the year. */
  readonly date: string;
  readonly line: DateLine;
  /** The day in the other calendar that readers of the language use. */
  readonly second?: string;
  readonly cancelled: boolean;
  readonly holiday?: Holiday;
  readonly reason?: Said;
  readonly note?: Said;
  readonly place?: PlaceView;
  /** Not where the series is: lists say so. */
  readonly elsewhere: boolean;
  readonly capacity?: number;
  /** What is different from what people expect, a phrase each: “starts 1 hour later”. */
  readonly different?: readonly string[];
  /** The start that people expect, where the date has another. */
  readonly usually?: string;
}

/** Nothing for a date whose event is not public. */
export function occurrenceLine(source: Source, occurrence: Occurrence, lang: Locale): OccurrenceLine | undefined {
  const event = source.one('events', occurrence.event);
  if (!event) return undefined;
  const { date, start, end, state, holiday } = occurrence;
  const different = differences(lang, occurrence, event, source.day, (slug) => source.one('locations', slug)?.name);
  return {
    day: date,
    path: `/events/${event.slug}/${date}`,
    event: eventLine(event, lang),
    plate: plateWords(lang, date),
    date: shortDate(lang, date),
    line: dateLine(lang, date, start, end),
    second: secondDate(lang, date),
    cancelled: state === 'cancelled', holiday,
    reason: pick(occurrence.reason, lang), note: pick(occurrence.note, lang),
    place: place(source, occurrence.location ?? event.location, lang),
    elsewhere: occurrence.location !== undefined && occurrence.location !== event.location,
    capacity: occurrence.capacity ?? event.capacity,
    ...(different.length > 0 && { different, usually: usualStart(occurrence, event, source.day) }),
  };
}
