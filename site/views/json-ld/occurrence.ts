import { usualStart } from '../../../content/closures/moved.ts';
import { addDays } from '../../../content/dates/days.ts';
import { machineDate } from '../../../content/dates/instant.ts';
import type { Locale } from '../../../content/locales.ts';
import { pick } from '../../../content/pick.ts';
import type { Occurrence } from '../../../content/snapshot.ts';
import { within } from '../article.ts';
import type { Source } from '../source.ts';
import { type LinkedData, known } from './linked-data.ts';
import { organisationId } from './organisation.ts';
import { placeLd } from './place.ts';

/** One occurrence as a schema.org Event. Dates carry the offset of the foundation's zone on that day; without a known time they are plain dates. */
export function occurrenceLd(source: Source, lang: Locale, occurrence: Occurrence): LinkedData | undefined {
  const event = source.one('events', occurrence.event);
  const title = event && pick(event.title, within(event, lang));
  if (!event || !title) return undefined;
  const place = source.one('locations', occurrence.location ?? event.location);
  const { timeZone, name } = source.global('settings');
  const { date, start, end } = occurrence;
  const before = usualStart(occurrence, event, source.day);
  const lastDay = start && end && end <= start ? addDays(date, 1) : date;
  return known({
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': `${source.siteUrl}/#occurrence-${occurrence.slug}`,
    name: title.value,
    description: pick(event.summary, within(event, lang))?.value,
    url: `${source.siteUrl}/${lang}/events/${event.slug}/${date}`,
    startDate: machineDate(date, start, timeZone),
    previousStartDate: before && machineDate(date, before, timeZone),
    endDate: start && end ? machineDate(lastDay, end, timeZone) : undefined,
    eventStatus: `https://schema.org/${occurrence.state === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    inLanguage: event.languages.length > 0 ? event.languages : undefined,
    isAccessibleForFree: event.free,
    maximumAttendeeCapacity: occurrence.capacity ?? event.capacity,
    location: place && placeLd(source, lang, place, { nested: true }),
    organizer: { '@type': 'NGO', '@id': organisationId(source), name, url: source.siteUrl },
  });
}
