import { machineDate } from '../../../content/dates/instant.ts';
import type { Locale } from '../../../content/locales.ts';
import { pick } from '../../../content/pick.ts';
import type { Event, Occurrence } from '../../../content/snapshot.ts';
import { within } from '../article.ts';
import type { Source } from '../source.ts';
import { type LinkedData, known } from './linked-data.ts';
import { organisationId } from './organisation.ts';
import { placeLd } from './place.ts';

/** A series as a schema.org EventSeries. Its coming dates are named by the identity they have on their own pages, where the rest is told. */
export function seriesLd(source: Source, lang: Locale, event: Event, coming: readonly Occurrence[]): LinkedData {
  const read = within(event, lang);
  const place = source.one('locations', event.location);
  const { timeZone, name } = source.global('settings');
  const url = `${source.siteUrl}/${lang}/events/${event.slug}`;
  return known({
    '@context': 'https://schema.org',
    '@type': 'EventSeries',
    '@id': `${source.siteUrl}/#event-${event.slug}`,
    name: pick(event.title, read)?.value,
    description: pick(event.summary, read)?.value,
    url,
    inLanguage: event.languages.length > 0 ? event.languages : undefined,
    isAccessibleForFree: event.free,
    location: place && placeLd(source, lang, place, { nested: true }),
    organizer: { '@type': 'NGO', '@id': organisationId(source), name, url: source.siteUrl },
    subEvent: coming.length === 0 ? undefined : coming.map(({ slug, date, start }) => ({
      '@type': 'Event', '@id': `${source.siteUrl}/#occurrence-${slug}`, startDate: machineDate(date, start, timeZone), url: `${url}/${date}`,
    })),
  });
}
