import type { Locale } from '../../../content/locales.ts';
import type { Location } from '../../../content/snapshot.ts';
import type { Source } from '../source.ts';
import { type LinkedData, known } from './linked-data.ts';

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** A place with its address and weekly hours; `nested` inside another description leaves the hours out. */
export function placeLd(source: Source, lang: Locale, place: Location, { nested = false } = {}): LinkedData {
  return known({
    '@context': nested ? undefined : 'https://schema.org',
    '@type': 'Place',
    '@id': `${source.siteUrl}/#place-${place.slug}`,
    name: place.name,
    url: `${source.siteUrl}/${lang}/places/${place.slug}`,
    hasMap: place.mapUrl,
    telephone: place.phone,
    address: known({ '@type': 'PostalAddress', streetAddress: place.street, postalCode: place.postcode, addressLocality: place.city, addressCountry: 'NL' }),
    openingHoursSpecification: nested || place.hours.length === 0 ? undefined : place.hours.map(({ weekday, from, to }) => ({
      '@type': 'OpeningHoursSpecification', dayOfWeek: `https://schema.org/${dayNames[weekday - 1]}`, opens: from, closes: to,
    })),
  });
}
