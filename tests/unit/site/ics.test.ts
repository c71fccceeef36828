import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { calendarFeed } from '../../../site/views/calendar-feed.ts';
import { vtimezone } from '../../../content/ics/vtimezone.ts';
import { occurrenceFeed } from '../../../site/views/occurrence-feed.ts';
import type { Source } from '../../../site/views/source.ts';
import { occurrence, sample } from './sample-source.ts';

const feed = (source: Source) => calendarFeed.view(source, { lang: 'nl' }) ?? '';
/** Whole lines again: a line that starts with a space continues the one before (RFC 5545, 3.1). */
const lines = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');
const entry = (file: string, date: string) => {
  const all = lines(file);
  const from = all.indexOf(`UID:dinner-${date}@www.example.org`);
  return all.slice(from, all.indexOf('END:VEVENT', from));
};

describe('a calendar file', () => {
  const evening = occurrence('2026-12-11', { start: '18:00', end: '20:30', sequence: 3 });
  const christmas = occurrence('2026-12-25', { state: 'cancelled', holiday: 'christmas-day', sequence: 1 });
  const source = sample({ occurrences: [christmas, evening] });

  test('says when, where and what, with the zone of the times', () => {
    expect(entry(feed(source), '2026-12-11')).toEqual([
      'UID:dinner-2026-12-11@www.example.org', 'SEQUENCE:3', 'DTSTAMP:20261120T093000Z',
      'DTSTART;TZID=Europe/Amsterdam:20261211T180000', 'DTEND;TZID=Europe/Amsterdam:20261211T203000',
      'SUMMARY:Samen eten\\; met z’n allen\\, aan tafel', 'LOCATION:Speeltuin Westerkwartier\\, Ten Katestraat 10A\\, Leiden',
      'DESCRIPTION:Koken en eten.\\n\\nhttps://www.example.org/nl/events/dinner/2026-12-11',
      'URL;VALUE=URI:https://www.example.org/nl/events/dinner/2026-12-11', 'STATUS:CONFIRMED', 'LAST-MODIFIED:20261120T093000Z',
    ]);
  });

  test('a cancelled occurrence stays, says so and why; without a time it takes the whole day and blocks nothing', () => {
    const cancelled = entry(feed(source), '2026-12-25');
    expect(cancelled).toContain('STATUS:CANCELLED');
    expect(cancelled).toContain('DTSTART;VALUE=DATE:20261225');
    expect(cancelled).toContain('TRANSP:TRANSPARENT');
    expect(cancelled).toContain('SUMMARY:Gaat niet door: Samen eten\\; met z’n allen\\, aan tafel');
    expect(cancelled.find((line) => line.startsWith('DESCRIPTION:'))).toMatch(/^DESCRIPTION:Eerste Kerstdag\\n/);
    expect(cancelled.join()).not.toContain('DTEND');
  });

  test('every line ends with CRLF and holds at most 75 octets, properties of the calendar before its components', () => {
    const file = feed(source);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const all = lines(file);
    expect(all.indexOf('REFRESH-INTERVAL;VALUE=DURATION:PT6H')).toBeLessThan(all.indexOf('BEGIN:VTIMEZONE'));
    expect(all.indexOf('END:VTIMEZONE')).toBeLessThan(all.indexOf('BEGIN:VEVENT'));
  });

  test('in date order, from two months back', () => {
    const dates = ['2026-09-21', '2026-09-22', '2027-03-12', '2026-11-27'];
    const uids = lines(feed(sample({ occurrences: dates.map((date) => occurrence(date)) }))).filter((line) => line.startsWith('UID:'));
    expect(uids.map((line) => line.slice(11, 21))).toEqual(['2026-09-22', '2026-11-27', '2027-03-12']);
  });

  test('an Arabic line keeps a Dutch address whole, and the UID is the same in every language', () => {
    const arabic = occurrenceFeed.view(source, { lang: 'ar', slug: 'dinner', date: '2026-12-11' }) ?? '';
    expect(lines(arabic)).toContain('LOCATION:\u2068Speeltuin Westerkwartier\\, Ten Katestraat 10A\\, Leiden\u2069');
    expect(lines(arabic)).toContain('SUMMARY:عشاء معًا');
    expect(lines(arabic)).toContain('UID:dinner-2026-12-11@www.example.org');
  });

  test('an end after midnight is on the next day; an empty calendar is still one', () => {
    const late = feed(sample({ occurrences: [occurrence('2026-12-31', { start: '21:00', end: '00:30' })] }));
    expect(lines(late)).toContain('DTEND;TZID=Europe/Amsterdam:20270101T003000');
    expect(lines(feed(sample()))).toContain('END:VTIMEZONE');
  });

  test('the same content gives the same bytes', () => expect(feed(source)).toBe(feed(sample({ occurrences: [christmas, evening] }))));
});

describe('the zone of the times', () => {
  test('the rules of Europe/Amsterdam', () => {
    expect(vtimezone('Europe/Amsterdam', 2027).split('\r\n')).toEqual([
      'BEGIN:VTIMEZONE', 'TZID:Europe/Amsterdam',
      'BEGIN:DAYLIGHT', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'DTSTART:20260329T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT',
      'BEGIN:STANDARD', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'DTSTART:20261025T030000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD',
      'END:VTIMEZONE', '',
    ]);
  });

  test('“the last Sunday at 2 and 3” is true in each of the next forty years', () => {
    for (let year = 2026; year < 2066; year += 1) {
      const changes = [3, 10].map((month) => {
        const last = Temporal.PlainDate.from({ year, month, day: 31 });
        return last.subtract({ days: last.dayOfWeek % 7 }).toString();
      });
      let at: Temporal.ZonedDateTime | null = Temporal.ZonedDateTime.from(`${year}-01-01T00:00[Europe/Amsterdam]`);
      for (const [index, change] of changes.entries()) {
        at = at?.getTimeZoneTransition('next') ?? null;
        expect(at?.toString({ timeZoneName: 'never' })).toBe(index === 0 ? `${change}T03:00:00+02:00` : `${change}T02:00:00+01:00`);
      }
    }
  });

  test('on both days of a clock change the wall clock is what stands in the file', () => {
    const both = feed(sample({ day: '2026-03-01', occurrences: ['2026-03-29', '2026-10-25'].map((date) => occurrence(date, { start: '01:30', end: '18:00' })) }));
    expect(entry(both, '2026-03-29')).toEqual(expect.arrayContaining(['DTSTART;TZID=Europe/Amsterdam:20260329T013000', 'DTEND;TZID=Europe/Amsterdam:20260329T180000']));
    expect(entry(both, '2026-10-25')).toEqual(expect.arrayContaining(['DTSTART;TZID=Europe/Amsterdam:20261025T013000', 'DTEND;TZID=Europe/Amsterdam:20261025T180000']));
  });

  test('a zone without clock changes has one fixed offset, one with an nth Sunday says which', () => {
    expect(vtimezone('Africa/Addis_Ababa', 2027)).toContain('BEGIN:STANDARD\r\nTZOFFSETFROM:+0300\r\nTZOFFSETTO:+0300');
    expect(vtimezone('America/New_York', 2027)).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU');
  });
});
