import ical, { type ICalEventData, ICalCalendarMethod, escape } from 'ical-generator';
import type { Locale } from '../locales.ts';
import { vtimezone } from './vtimezone.ts';

/** What a calendar file says about itself. */
export interface CalendarFacts {
  readonly name: string;
  readonly lang: Locale;
  /** Zone of all times in it, such as `Europe/Amsterdam`. */
  readonly zone: string;
  /** First day that it has to cover, `YYYY-MM-DD`. */
  readonly from: string;
  /** Who makes it, for PRODID. */
  readonly maker: string;
  /** Where it can be fetched again, for those who subscribe. */
  readonly source?: string;
}

const refreshSeconds = 6 * 60 * 60;

/**
 * An iCalendar file (RFC 5545): UTF-8, lines folded at 75 octets and ended by CRLF. DTSTAMP is in UTC, times carry their zone.
 * The zone is put in here and not by the library, which would write DTSTAMP in that zone and properties of the calendar after it.
 */
export function calendarFile(facts: CalendarFacts, entries: readonly ICalEventData[]): string {
  const calendar = ical({
    prodId: `//${escape(facts.maker, false)}//iCalendar//${facts.lang.toUpperCase()}`,
    name: escape(facts.name, false),
    method: ICalCalendarMethod.PUBLISH,
    ...(facts.source && { source: facts.source, ttl: refreshSeconds }),
  });
  for (const entry of entries) calendar.createEvent(entry);
  const text = `${calendar.toString()}\r\n`;
  const components = text.search(/^(?:BEGIN:VEVENT|END:VCALENDAR)/m);
  return text.slice(0, components) + vtimezone(facts.zone, Number(facts.from.slice(0, 4))) + text.slice(components);
}
