import { describe, expect, test } from 'vitest';
import { endBeforeStart } from '../../../cms/validation/end-before-start.ts';
import { incompleteException } from '../../../cms/validation/incomplete-exception.ts';
import { overlappingHours } from '../../../cms/validation/overlapping-hours.ts';
import { neverOccurs } from '../../../cms/validation/series-occurs.ts';
import { notASlug, slugFrom } from '../../../cms/validation/slug-shape.ts';
import { tooLong } from '../../../cms/validation/text-length.ts';
import { notATimeZone } from '../../../cms/validation/time-zone.ts';
import { notAPath, notAPhoneNumber, notAWebAddress } from '../../../cms/validation/addresses.ts';

const at = (weekday: string, from: string, to: string) => ({ weekday, from, to });
const exception = (part: object) => incompleteException([{ date: '2031-01-01T12:00:00.000Z', kind: 'closed', ...part }]);

describe('hours', () => {
  test('may touch, and may be the same on two days', () => {
    expect(overlappingHours([at('1', '09:00', '12:00'), at('1', '12:00', '13:00'), at('2', '09:00', '12:00')])).toBeUndefined();
  });
  test('overlap in whatever order they are written, the long one around the short one too', () => {
    expect(overlappingHours([at('3', '12:00', '13:00'), at('3', '09:00', '17:00')])?.en).toContain('Wednesday');
    expect(overlappingHours([at('7', '10:00', '11:00'), at('7', '10:00', '11:00')])).toBeDefined();
  });
  test('that are not complete yet are not judged', () => expect(overlappingHours([{ weekday: '1', from: '09:00' }, {}, null].filter(Boolean))).toBeUndefined());
});

describe('exceptions', () => {
  test('closed needs nothing more', () => expect(exception({})).toBeUndefined());
  test('other hours need both times, another place needs the place', () => {
    expect(exception({ kind: 'hours', from: '10:00' })).toBeDefined();
    expect(exception({ kind: 'hours', from: '10:00', to: '09:00' })).toBeDefined();
    expect(exception({ kind: 'place' })).toBeDefined();
    expect(exception({ kind: 'place', place: 3 })).toBeUndefined();
  });
  test('a day cannot stand twice', () => expect(incompleteException([{ date: '2031-01-01', kind: 'closed' }, { date: '2031-01-01T12:00:00.000Z', kind: 'closed' }])?.nl).toContain('staat er al'));
});

describe('a series', () => {
  const friday = { weekday: '5', ordinals: ['2', '4'] };
  test('may have no date yet, or dates alone', () => {
    expect(neverOccurs({})).toBeUndefined();
    expect(neverOccurs({ extraDates: [{ date: '2031-01-01' }] })).toBeUndefined();
  });
  test('is refused when nothing fits', () => {
    expect(neverOccurs({ repeats: friday, from: '2031-01-01', until: '2031-01-08' })).toBeDefined();
    expect(neverOccurs({ extraDates: [{ date: '2031-01-01' }], skippedDates: [{ date: '2031-01-01T12:00:00.000Z' }] })).toBeDefined();
    expect(neverOccurs({ repeats: { ordinals: ['2'] } })?.nl).toContain('dag van de week');
  });
  test('is not judged while the form knows only how many dates there are', () => {
    expect(neverOccurs({ repeats: friday, from: '2031-01-01', until: '2031-01-08', extraDates: 1 as never })).toBeUndefined();
    expect(neverOccurs({ extraDates: 0 as never, skippedDates: 0 as never })).toBeUndefined();
  });
  test('may lie in the past', () => expect(neverOccurs({ repeats: friday, from: '2020-01-01', until: '2020-12-31' })).toBeUndefined());
});

test('an end is compared as a time, a day or a number', () => {
  expect(endBeforeStart('18:00', '20:00')).toBeUndefined();
  expect(endBeforeStart('18:00', '18:00')).toBeDefined();
  expect(endBeforeStart('2031-01-02', '2031-01-01T12:00:00.000Z')?.nl).toContain('01-01-2031');
  expect(endBeforeStart('2031-01-01T12:00:00.000Z', '2031-01-01T12:00:00.000Z')).toBeUndefined();
  expect(endBeforeStart(10, 5)).toBeDefined();
  expect(endBeforeStart(undefined, 5)).toBeUndefined();
});

test('slugs are Latin, and pages do not take addresses of the site', () => {
  expect(slugFrom('  Één menú: ’s avonds & ça va! ')).toBe('een-menu-s-avonds-ca-va');
  expect(slugFrom('مرحبا')).toBe('');
  expect(notASlug('debts', { asPage: true })).toBeUndefined();
  for (const taken of ['calendar', 'admin', 'nl', '404', 'words', 'letters']) expect(notASlug(taken, { asPage: true })).toBeDefined();
  expect([notASlug('other', { asPage: false, asSender: true }), notASlug('other', { asPage: false })].map(Boolean)).toEqual([true, false]);
  for (const wrong of ['', 'A', 'a--b', '-a', 'a b', 'é', undefined]) expect(notASlug(wrong, { asPage: false })).toBeDefined();
});

test('addresses on this site have no language and no host; others are whole', () => {
  for (const path of ['/topics/debts', '/', '/about#team']) expect(notAPath(path)).toBeUndefined();
  for (const path of ['topics', '//evil.example', '/a b', 'https://x.nl', '/?q=1']) expect(notAPath(path)).toBeDefined();
  for (const url of ['javascript:alert(1)', 'www.x.nl', 'ftp://x.nl', 'https://']) expect(notAWebAddress(url)).toBeDefined();
  expect(notAWebAddress('https://example.org/a?b=ç')).toBeUndefined();
  expect(notAPhoneNumber('+31 (0)71 123-45-67')).toBeUndefined();
  expect(notAPhoneNumber('bel mij')).toBeDefined();
});

test('length counts characters as people see them', () => {
  expect(tooLong('😀'.repeat(200), 200)).toBeUndefined();
  expect(tooLong('😀'.repeat(201), 200)?.nl).toContain('201 tekens');
});

test('time zones', () => {
  expect(notATimeZone('Europe/Amsterdam')).toBeUndefined();
  for (const wrong of ['Europe/Leiden', '', undefined]) expect(notATimeZone(wrong)).toBeDefined();
});
