import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, type Day, weekdayOf } from '../../content/dates/days.ts';
import type { Repeats } from '../../content/recurrence/repeats.ts';
import { ruleDays } from '../../content/recurrence/rule-days.ts';
import { neverOccurs, publicWindow, type Series, seriesDays } from '../../content/recurrence/series.ts';

const days = (list: string) => list.trim().split(/\s+/);

// Made with another program’s calendar of 2026 and 2027, not with this code.
const secondAndFourthFridays = days(`
  2026-01-09 2026-01-23 2026-02-13 2026-02-27 2026-03-13 2026-03-27 2026-04-10 2026-04-24 2026-05-08 2026-05-22 2026-06-12 2026-06-26
  2026-07-10 2026-07-24 2026-08-14 2026-08-28 2026-09-11 2026-09-25 2026-10-09 2026-10-23 2026-11-13 2026-11-27 2026-12-11 2026-12-25
  2027-01-08 2027-01-22 2027-02-12 2027-02-26 2027-03-12 2027-03-26 2027-04-09 2027-04-23 2027-05-14 2027-05-28 2027-06-11 2027-06-25
  2027-07-09 2027-07-23 2027-08-13 2027-08-27 2027-09-10 2027-09-24 2027-10-08 2027-10-22 2027-11-12 2027-11-26 2027-12-10 2027-12-24`);
const friday = (...ordinals: number[]): Repeats => ({ ordinals, weekday: 5 });
const series = (part: Partial<Series>): Series => ({ from: '2026-01-01', extra: [], skipped: [], ...part });

describe('fixed lists', () => {
  test('2nd and 4th Friday over 24 months', () => {
    expect(ruleDays(friday(2, 4), '2026-01-01', '2027-12-31')).toEqual(secondAndFourthFridays);
  });

  test('a month with five Fridays has a 5th and its last is the 5th; other months have no 5th', () => {
    expect(ruleDays(friday(5), '2026-01-01', '2026-12-31')).toEqual(days('2026-01-30 2026-05-29 2026-07-31 2026-10-30'));
    expect(ruleDays(friday(2, 4), '2026-10-01', '2026-10-31')).toEqual(days('2026-10-09 2026-10-23'));
    expect(ruleDays(friday(-1), '2027-01-01', '2027-12-31')).toEqual(days(`
      2027-01-29 2027-02-26 2027-03-26 2027-04-30 2027-05-28 2027-06-25 2027-07-30 2027-08-27 2027-09-24 2027-10-29 2027-11-26 2027-12-31`));
  });

  test('4th and last Friday are one date where they coincide', () => {
    expect(ruleDays(friday(4, -1), '2027-01-01', '2027-02-28')).toEqual(days('2027-01-22 2027-01-29 2027-02-26'));
  });

  test('both days on which the clock changes', () => {
    const sunday = { ordinals: [], weekday: 7 };
    expect(ruleDays(sunday, '2026-03-22', '2026-04-05')).toEqual(days('2026-03-22 2026-03-29 2026-04-05'));
    expect(ruleDays(sunday, '2026-10-18', '2026-11-01')).toEqual(days('2026-10-18 2026-10-25 2026-11-01'));
    expect(ruleDays({ ordinals: [-1], weekday: 7 }, '2026-03-29', '2026-10-25').filter((day) => /-(03|10)-/.test(day))).toEqual(days('2026-03-29 2026-10-25'));
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Amsterdam'])('the zone of the machine (%s) shifts nothing', (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try { expect(ruleDays(friday(2, 4), '2026-01-01', '2027-12-31')).toEqual(secondAndFourthFridays); } finally {
      if (before === undefined) delete process.env.TZ; else process.env.TZ = before;
    }
  });
});

describe('a series', () => {
  test('adds and skips days, also an added one, and keeps to its own first and last day', () => {
    const own = series({ repeats: friday(2, 4), from: '2026-11-27', until: '2027-01-08', extra: ['2026-12-05', '2027-01-02', '2026-06-01'], skipped: ['2026-12-25', '2027-01-02'] });
    expect(seriesDays(own, { from: '2026-11-01', until: '2027-03-01' })).toEqual(days('2026-11-27 2026-12-05 2026-12-11 2027-01-08'));
  });

  test('that never occurs is seen', () => {
    expect(neverOccurs(series({}))).toBe(true);
    expect(neverOccurs(series({ repeats: friday(5), from: '2026-02-01', until: '2026-02-28' }))).toBe(true);
    expect(neverOccurs(series({ repeats: friday(6) }))).toBe(true);
    expect(neverOccurs(series({ repeats: friday(2), from: '2026-12-31', until: '2026-01-01' }))).toBe(true);
    expect(neverOccurs(series({ repeats: friday(2), until: '2026-01-31', skipped: ['2026-01-09'] }))).toBe(true);
    expect(neverOccurs(series({ extra: ['2026-01-09'], skipped: ['2026-01-09'] }))).toBe(true);
    expect(neverOccurs(series({ extra: ['2026-01-09'] }))).toBe(false);
    expect(neverOccurs(series({ repeats: friday(5) }))).toBe(false);
    expect(neverOccurs(series({ repeats: friday(5), skipped: ['2026-01-30'] }))).toBe(false);
  });

  test('the public window is two months back and six ahead, and short months do not overflow', () => {
    expect(publicWindow('2026-08-31')).toEqual({ from: '2026-06-30', until: '2027-02-28' });
  });
});

describe('properties', () => {
  const someDay = fc.date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  const rule = fc.record({ ordinals: fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, -1, -2), { maxLength: 3 }), weekday: fc.integer({ min: 1, max: 7 }) });
  const holds = ({ ordinals, weekday }: Repeats, day: Day) => {
    if (weekdayOf(day) !== weekday) return false;
    const date = Number(day.slice(8));
    const left = Number(addDays(addMonths(`${day.slice(0, 7)}-01`, 1), -1).slice(8)) - date;
    return ordinals.length === 0 || ordinals.some((n) => (n > 0 ? Math.ceil(date / 7) === n : Math.floor(left / 7) === -n - 1));
  };

  test('a rule gives exactly the days that a walk over the calendar gives', () => {
    fc.assert(fc.property(rule, someDay, fc.integer({ min: 0, max: 400 }), (repeats, from, length) => {
      const walked = Array.from({ length: length + 1 }, (_, ahead) => addDays(from, ahead)).filter((day) => holds(repeats, day));
      expect(ruleDays(repeats, from, addDays(from, length))).toEqual(walked);
    }), { numRuns: 150 });
  });

  test('a bounded series never occurs if and only if it has no day', () => {
    fc.assert(fc.property(rule, someDay, fc.integer({ min: -5, max: 60 }), fc.array(fc.integer({ min: 0, max: 60 })), (repeats, from, length, skips) => {
      const until = addDays(from, length);
      const own = series({ repeats, from, until, skipped: skips.map((ahead) => addDays(from, ahead)) });
      expect(neverOccurs(own)).toBe(seriesDays(own, { from, until }).length === 0);
    }), { numRuns: 150 });
  });

  test('two windows beside each other give what one window gives', () => {
    fc.assert(fc.property(rule, someDay, fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }), (repeats, from, first, second) => {
      const middle = addDays(from, first);
      const end = addDays(middle, second);
      expect([...ruleDays(repeats, from, middle), ...ruleDays(repeats, addDays(middle, 1), end)]).toEqual(ruleDays(repeats, from, end));
    }), { numRuns: 100 });
  });
});
