import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextOpenDay, opennessOn } from '../../content/hours/openness.ts';
import { isBackward, overlaps, spansOn } from '../../content/hours/spans.ts';
import type { Location } from '../../content/snapshot.ts';

type Hours = Pick<Location, 'hours' | 'holidays' | 'exceptions'>;
const place = (part: Partial<Hours>): Hours => ({ hours: [{ weekday: 5, from: '13:00', to: '16:00' }, { weekday: 5, from: '10:00', to: '12:00' }], holidays: ['christmas-day'], exceptions: [], ...part });
const [friday, thursday, christmas] = ['2026-12-11', '2026-12-10', '2026-12-25'] as const;
const usual = [{ from: '10:00', to: '12:00' }, { from: '13:00', to: '16:00' }];

describe('what holds on a day', () => {
  test('the hours of the weekday, in order; other weekdays are closed', () => {
    expect(opennessOn(place({}), friday)).toEqual({ kind: 'open', spans: usual, changed: false });
    expect(opennessOn(place({}), thursday)).toEqual({ kind: 'closed', because: 'weekday' });
  });

  test('a place without hours is unknown, not closed, except on its holidays', () => {
    expect(opennessOn(place({ hours: [] }), friday)).toEqual({ kind: 'unknown' });
    expect(opennessOn(place({ hours: [] }), christmas)).toEqual({ kind: 'closed', because: 'holiday', holiday: 'christmas-day' });
  });

  test('a holiday closes only where it is on the list', () => {
    expect(opennessOn(place({}), christmas)).toEqual({ kind: 'closed', because: 'holiday', holiday: 'christmas-day' });
    expect(opennessOn(place({ holidays: [] }), christmas).kind).toBe('open');
  });

  test('an exception wins over holiday and weekday; closed wins over other exceptions', () => {
    const reason = { nl: 'Verbouwing' };
    const hours = { date: christmas, kind: 'hours' as const, from: '11:00', to: '12:00' };
    expect(opennessOn(place({ exceptions: [hours] }), christmas)).toEqual({ kind: 'open', spans: [{ from: '11:00', to: '12:00' }], changed: true });
    expect(opennessOn(place({ exceptions: [hours, { date: christmas, kind: 'closed', reason }] }), christmas)).toEqual({ kind: 'closed', because: 'exception', reason });
    expect(opennessOn(place({ exceptions: [{ date: friday, kind: 'closed' }] }), '2026-12-18').kind).toBe('open');
  });

  test('another place keeps the usual hours unless it has its own', () => {
    expect(opennessOn(place({ exceptions: [{ date: friday, kind: 'place', place: 'buurthuis' }] }), friday)).toEqual({ kind: 'elsewhere', place: 'buurthuis', spans: usual });
    expect(opennessOn(place({ exceptions: [{ date: friday, kind: 'place', place: 'buurthuis', from: '09:00', to: '10:00' }] }), friday)).toMatchObject({ spans: [{ from: '09:00', to: '10:00' }] });
  });
});

describe('the next day somebody can come', () => {
  test('skips closed days and looks no further than asked', () => {
    expect(nextOpenDay(place({}), friday, 7)?.day).toBe('2026-12-18');
    expect(nextOpenDay(place({}), '2026-12-18', 7)).toBeUndefined();
    expect(nextOpenDay(place({}), '2026-12-18', 14)?.day).toBe('2027-01-01');
    expect(nextOpenDay(place({ hours: [] }), friday, 60)).toBeUndefined();
  });
});

describe('hours as an editor writes them', () => {
  const row = (from: string, to: string, weekday = 1) => ({ weekday, from, to });
  test('overlap on one weekday is found, touching is not overlap', () => {
    expect(overlaps([row('10:00', '12:00'), row('12:00', '14:00')])).toEqual([]);
    expect(overlaps([row('12:00', '14:00'), row('10:00', '12:00')])).toEqual([]);
    expect(overlaps([row('10:00', '12:00'), row('11:59', '14:00'), row('11:00', '12:00', 2)])).toEqual([[0, 1]]);
    expect(overlaps([row('10:00', '16:00'), row('11:00', '12:00'), row('13:00', '14:00')])).toEqual([[0, 1], [0, 2]]);
    expect([isBackward(row('10:00', '09:00')), isBackward(row('10:00', '10:00')), isBackward(row('10:00', '10:01'))]).toEqual([true, true, false]);
  });

  test('hours without overlap never share a minute', () => {
    const clock = fc.integer({ min: 0, max: 47 }).map((half) => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`);
    const rows = fc.array(fc.tuple(clock, clock, fc.integer({ min: 1, max: 2 })).map(([a, b, day]) => row(a < b ? a : b, a < b ? b : '23:59', day)), { maxLength: 5 });
    fc.assert(fc.property(rows, (hours) => {
      const minutes = [1, 2].map((weekday) => spansOn(hours, weekday).flatMap(({ from, to }) =>
        Array.from({ length: 1440 }, (_, m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`).filter((m) => m >= from && m < to)));
      expect(overlaps(hours).length === 0).toBe(minutes.every((list) => new Set(list).size === list.length));
    }), { numRuns: 60 });
  });
});
