import { describe, expect, test } from 'vitest';
import { home } from '../../../site/views/home.ts';
import { occurrenceLd } from '../../../site/views/json-ld/occurrence.ts';
import { organisationLd } from '../../../site/views/json-ld/organisation.ts';
import { placeLd } from '../../../site/views/json-ld/place.ts';
import { occurrence, playground, sample } from './sample-source.ts';

const source = sample();
const event = (date: string, rest = {}) => occurrenceLd(source, 'nl', occurrence(date, rest));

describe('structured data', () => {
  test('an occurrence carries the offset of its own day', () => {
    expect(event('2026-12-11', { start: '18:00', end: '20:30' })).toMatchObject({
      '@context': 'https://schema.org', '@type': 'Event', startDate: '2026-12-11T18:00:00+01:00', endDate: '2026-12-11T20:30:00+01:00',
      eventStatus: 'https://schema.org/EventScheduled', isAccessibleForFree: true, inLanguage: ['nl', 'ar'], maximumAttendeeCapacity: 25,
      url: 'https://www.example.org/nl/events/dinner/2026-12-11', location: { '@type': 'Place', name: 'Speeltuin Westerkwartier' },
    });
    expect(event('2026-03-29', { start: '01:30', end: '18:00' })).toMatchObject({ startDate: '2026-03-29T01:30:00+01:00', endDate: '2026-03-29T18:00:00+02:00' });
    expect(event('2026-10-25', { start: '18:00' })).toMatchObject({ startDate: '2026-10-25T18:00:00+01:00' });
  });

  test('without a known time it is a plain date; cancelled is cancelled', () => {
    const cancelled = event('2026-12-25', { state: 'cancelled' });
    expect(cancelled).toMatchObject({ startDate: '2026-12-25', eventStatus: 'https://schema.org/EventCancelled' });
    expect(cancelled).not.toHaveProperty('endDate');
  });

  test('speaks the language of the page, and of no page where there is none', () => {
    expect(occurrenceLd(source, 'ar', occurrence('2026-12-11'))?.name).toBe('عشاء معًا');
    expect(occurrenceLd(source, 'fr', occurrence('2026-12-11'))?.name).toBe('Samen eten; met z’n allen, aan tafel');
    expect(occurrenceLd(source, 'nl', { ...occurrence('2026-12-11'), event: 'gone' })).toBeUndefined();
  });

  test('a place has its address and hours, and nothing that is not known', () => {
    const place = placeLd(source, 'nl', playground);
    expect(place).toMatchObject({
      '@type': 'Place', address: { '@type': 'PostalAddress', streetAddress: 'Ten Katestraat 10A', addressLocality: 'Leiden', addressCountry: 'NL' },
      openingHoursSpecification: [{ dayOfWeek: 'https://schema.org/Friday', opens: '10:00', closes: '12:00' }],
    });
    expect(Object.values(place)).not.toContain(undefined);
    expect(place).not.toHaveProperty('telephone');
  });

  test('the foundation is an NGO, and the home page says so', () => {
    expect(organisationLd(source, 'nl')).toMatchObject({ '@type': 'NGO', name: 'Leids Steunloket Migranten', location: { name: 'De Bakkerij' } });
    expect(home.view(source, { lang: 'nl' })?.frame.jsonLd).toEqual([organisationLd(source, 'nl')]);
  });
});
