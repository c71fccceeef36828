import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateClosure, type PlaceClosure, refusals } from '../../../cms/closures/closure.ts';
import { type DateNow, decideDate } from '../../../cms/closures/decide-date.ts';
import { decidePlace, type ExceptionRow, type PlaceNow } from '../../../cms/closures/decide-place.ts';
import { incompleteException } from '../../../cms/validation/incomplete-exception.ts';
import { addDays } from '../../../content/dates/days.ts';

const today = '2026-11-30';
const day = fc.integer({ min: 0, max: 9 }).map((ahead) => addDays(today, ahead));
const clock = fc.integer({ min: 0, max: 47 }).map((half) => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`);
const span = fc.tuple(clock, clock).filter(([from, to]) => from < to).map(([from, to]) => ({ from, to }));
const hours = fc.uniqueArray(fc.record({ weekday: fc.integer({ min: 1, max: 7 }), span }), { selector: ({ weekday }) => weekday, maxLength: 7 }).map((rows) => rows.map(({ weekday, span: { from, to } }) => ({ weekday, from, to })));
const plain = fc.oneof(
  fc.constant({ kind: 'closed' as const, from: null, to: null, place: null }),
  span.map((times) => ({ kind: 'hours' as const, ...times, place: null })),
  fc.constantFrom(2, 3).map((place) => ({ kind: 'place' as const, from: null, to: null, place })),
);
const exceptions = fc.uniqueArray(fc.tuple(day, plain), { selector: ([date]) => date, maxLength: 6 })
  .map((rows) => rows.map(([date, row], index): ExceptionRow => ({ id: `r${index}`, date: `${date}T12:00:00.000Z`, reason: `waarom ${index}`, closure: null, ...row })));
const place = fc.record({ id: fc.constant(1), hours, holidays: fc.constant<PlaceNow['holidays']>([]), exceptions });
const placeClosure: fc.Arbitrary<PlaceClosure> = fc.oneof(
  fc.constant({ which: 'closed' as const }), clock.map((at) => ({ which: 'opens-later' as const, at })), clock.map((at) => ({ which: 'closes-earlier' as const, at })),
  fc.constantFrom(1, 2, 3).map((to) => ({ which: 'other-place' as const, place: to })),
);
const rowsOf = (decided: ReturnType<typeof decidePlace>) => ('becomes' in decided ? decided.becomes : undefined);
const withRows = (now: PlaceNow, rows: readonly ExceptionRow[]): PlaceNow => ({ ...now, exceptions: rows });
/** Several closures of days after each other; those that are refused change nothing. */
const after = (now: PlaceNow, closures: readonly (readonly [PlaceClosure, string])[]) => closures.reduce((place, [closure, on]) => withRows(place, rowsOf(decidePlace(place, closure, on, today)) ?? place.exceptions), now);

describe('a closure of a place', () => {
  const closures = fc.array(fc.tuple(placeClosure, day), { maxLength: 12 });
  it('is undone to the row: whatever was said of whatever days, “as usual” brings back what was there', () => {
    fc.assert(fc.property(place, closures, (before, said) => {
      const closed = after(before, said);
      const back = after(closed, [...new Set(said.map(([, on]) => on))].map((on) => [{ which: 'as-usual' }, on]));
      const sorted = (rows: readonly ExceptionRow[]) => rows.toSorted((a, b) => (a.date < b.date ? -1 : 1));
      expect(sorted(back.exceptions)).toEqual(sorted(before.exceptions));
    }));
  });
  it('leaves one exception for each day, with all that its kind needs, and other days as they are', () => {
    fc.assert(fc.property(place, closures, (before, said) => {
      const closed = after(before, said);
      expect(incompleteException(closed.exceptions)).toBeUndefined();
      const days = new Set(said.map(([, on]) => on));
      const others = (rows: readonly ExceptionRow[]) => rows.filter(({ date }) => !days.has(date.slice(0, 10)));
      expect(others(closed.exceptions)).toEqual(others(before.exceptions));
    }));
  });
  it('is refused for a day that is over', () => {
    fc.assert(fc.property(place, placeClosure, fc.integer({ min: 1, max: 400 }), (before, closure, ago) => {
      expect(decidePlace(before, closure, addDays(today, -ago), today)).toEqual({ refused: refusals.past });
    }));
  });
  it('opens later or closes earlier only within the hours', () => {
    const office: PlaceNow = { id: 1, holidays: [], exceptions: [], hours: [{ weekday: 1, from: '10:00', to: '12:00' }, { weekday: 1, from: '14:00', to: '16:00' }, { weekday: 2, from: '10:00', to: '16:00' }] };
    const on = (closure: PlaceClosure, date = '2026-12-01') => decidePlace(office, closure, date, today);
    expect(rowsOf(on({ which: 'opens-later', at: '11:30' }))).toMatchObject([{ kind: 'hours', from: '11:30', to: '16:00' }]);
    expect(rowsOf(on({ which: 'closes-earlier', at: '11:30' }))).toMatchObject([{ kind: 'hours', from: '10:00', to: '11:30' }]);
    for (const at of ['10:00', '09:00', '16:00', '17:00']) expect(on({ which: 'opens-later', at })).toEqual({ refused: refusals.notLater });
    for (const at of ['10:00', '16:00', '17:00']) expect(on({ which: 'closes-earlier', at })).toEqual({ refused: refusals.notEarlier });
    for (const at of ['', '25:00', 'acht', '9:30']) expect(on({ which: 'opens-later', at })).toEqual({ refused: refusals.notATime });
    // A pause cannot be said in one exception: rather nothing than a wrong hour.
    expect(on({ which: 'opens-later', at: '11:00' }, '2026-11-30')).toEqual({ refused: refusals.twoTimes });
    expect(rowsOf(on({ which: 'opens-later', at: '15:00' }, '2026-11-30'))).toMatchObject([{ from: '15:00', to: '16:00' }]);
    expect(on({ which: 'closed' }, '2026-12-02')).toEqual({ refused: refusals.notOpen });
    expect(on({ which: 'other-place', place: 1 })).toEqual({ refused: refusals.samePlace });
  });
  it('of several days skips those on which it is closed', () => {
    const office: PlaceNow = { id: 1, holidays: ['christmas-day', 'boxing-day'], exceptions: [], hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '10:00', to: '16:00' })) };
    expect(rowsOf(decidePlace(office, { which: 'closed' }, '2026-12-24', today, 7))?.map(({ date }) => date.slice(0, 10))).toEqual(['2026-12-24', '2026-12-28', '2026-12-29', '2026-12-30']);
  });
  it('does not set back what an editor planned', () => {
    const row: ExceptionRow = { date: `${today}T12:00:00.000Z`, kind: 'closed' };
    expect(decidePlace({ id: 1, hours: [], holidays: [], exceptions: [row] }, { which: 'as-usual' }, today, today)).toEqual({ refused: refusals.planned });
  });
});

describe('a closure of a date', () => {
  const fields = fc.record({ start: fc.option(clock), end: fc.option(clock), location: fc.option(fc.constantFrom(1, 2, 3)), state: fc.constant('planned' as const), byHand: fc.boolean() });
  const date = fc.tuple(fields, fc.constantFrom(1, 2, null)).map(([one, seriesLocation]): DateNow => ({ ...one, date: today, seriesLocation, usual: null }));
  const closure: fc.Arbitrary<DateClosure> = fc.oneof(
    fc.constant({ which: 'cancelled' as const }), fc.tuple(clock, fc.option(clock, { nil: undefined })).map(([at, end]) => ({ which: 'starts-later' as const, at, end })),
    fc.constantFrom(1, 2, 3).map((to) => ({ which: 'other-place' as const, place: to })),
  );
  const apply = (now: DateNow, said: DateClosure): DateNow => { const decided = decideDate(now, said, today); return 'becomes' in decided ? { ...now, ...decided.becomes } : now; };

  it('is undone to the field, however many were said', () => {
    fc.assert(fc.property(date, fc.array(closure, { maxLength: 8 }), (before, said) => {
      expect(apply(said.reduce(apply, before), { which: 'as-usual' })).toEqual(before);
    }));
  });
  it('never begins earlier than usual, never ends before it begins, and keeps the series away while it holds', () => {
    fc.assert(fc.property(date, fc.array(closure, { maxLength: 8 }), (before, said) => {
      const now = said.reduce(apply, before);
      if (now.start !== before.start) expect(now.start! > before.start! && (now.end === null || now.end > now.start!)).toBe(true);
      expect(now.usual ? now.byHand : now.byHand === before.byHand).toBe(true);
    }));
  });
  it('adds up, and is the same twice', () => {
    const before: DateNow = { date: today, start: '18:00', end: '20:30', location: null, state: 'planned', byHand: false, seriesLocation: 1, usual: null };
    const later: DateClosure = { which: 'starts-later', at: '19:00', end: '21:30' };
    const moved = apply(apply(before, later), { which: 'other-place', place: 2 });
    expect(moved).toMatchObject({ start: '19:00', end: '21:30', location: 2, usual: { start: '18:00', location: null } });
    expect(apply(moved, later)).toEqual(moved);
    const off = apply(moved, { which: 'cancelled' });
    expect(apply(off, { which: 'cancelled' })).toEqual(off);
    expect(decideDate(off, later, today)).toEqual({ refused: refusals.cancelled });
    // Back at its own place it is as usual.
    expect(apply(apply(before, { which: 'other-place', place: 2 }), { which: 'other-place', place: 1 })).toEqual(before);
  });
  it('is refused for a day that is over, without a start, and for what an editor cancelled', () => {
    const now: DateNow = { date: '2026-11-29', start: '18:00', end: null, location: null, state: 'planned', byHand: false, seriesLocation: 1, usual: null };
    expect(decideDate(now, { which: 'cancelled' }, today)).toEqual({ refused: refusals.past });
    expect(decideDate({ ...now, date: today, start: null }, { which: 'starts-later', at: '19:00' }, today)).toEqual({ refused: refusals.noStart });
    expect(decideDate({ ...now, date: today, state: 'cancelled' }, { which: 'as-usual' }, today)).toEqual({ refused: refusals.planned });
    expect(decideDate({ ...now, date: today }, { which: 'as-usual' }, today)).toEqual({ refused: refusals.asUsual });
  });
});
