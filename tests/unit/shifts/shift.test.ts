import { describe, expect, it } from 'vitest';
import { linkIsOver } from '../../../cms/desk/shifts/retention.ts';
import { newsOf } from '../../../cms/desk/shifts/news.ts';
import { partsOf, shiftOf, shiftSlug, shiftsOf, timesOf } from '../../../cms/desk/shifts/shift.ts';
import { answersFor } from '../../../cms/desk/shifts/turn.ts';
import { withCrew } from './crew-snapshot.ts';

const hour = 3_600_000;
const day = 24 * hour;

describe('a shift', () => {
  it('is named by its date and role, and can be taken apart again', () => {
    expect(partsOf(shiftSlug('world-kitchen-2026-12-11', 'social-media'))).toEqual({ occurrence: 'world-kitchen-2026-12-11', role: 'social-media' });
  });
  it('takes the crew of the date instead of that of the event, and the times of the date where it has none', () => {
    const snapshot = withCrew();
    const [friday, later] = [snapshot.occurrences['dinner-2026-12-11']!, snapshot.occurrences['dinner-2026-12-25']!];
    expect(shiftsOf(snapshot, friday).map(({ role, needed, from, to }) => [role, needed, from, to])).toEqual([['cook', 3, '15:00', '21:00'], ['host', 2, '18:00', '22:00']]);
    expect(shiftsOf(snapshot, later).map(({ role, needed }) => [role, needed])).toEqual([['cook', 5]]);
    expect(shiftOf(snapshot, 'dinner-2026-12-25--host')).toBeUndefined();
  });
  it('opens as many days before as the event says, at ten on the Dutch clock, across the clock change too', () => {
    const snapshot = withCrew({ crewOpensDays: 60 });
    expect(new Date(shiftOf(snapshot, 'dinner-2026-12-11--cook')!.opensAt).toISOString()).toBe('2026-10-12T08:00:00.000Z');
    expect(new Date(shiftOf(withCrew(), 'dinner-2026-12-11--cook')!.opensAt).toISOString()).toBe('2026-11-20T09:00:00.000Z');
  });
  it('ends on the next day when the end is not later than the begin; without times it is the whole day', () => {
    expect(timesOf({ date: '2026-12-11', from: '20:00', to: '01:00' }, 'Europe/Amsterdam')).toEqual({ startsAt: Date.parse('2026-12-11T19:00:00Z'), endsAt: Date.parse('2026-12-12T00:00:00Z') });
    expect(timesOf({ date: '2026-12-11' }, 'Europe/Amsterdam')).toEqual({ startsAt: Date.parse('2026-12-10T23:00:00Z'), endsAt: Date.parse('2026-12-11T23:00:00Z') });
  });
});

describe('what a volunteer is told', () => {
  it('is what changed since it was last told, and nothing else', () => {
    const shift = shiftOf(withCrew(), 'dinner-2026-12-11--cook')!;
    const told = answersFor('7', shift);
    expect(newsOf(told, shift)).toBeUndefined();
    expect(newsOf(told, { ...shift, cancelled: true })).toBe('off');
    expect(newsOf({ ...told, off: true }, { ...shift, cancelled: true })).toBeUndefined();
    expect(newsOf({ ...told, off: true }, shift)).toBe('on');
    expect(newsOf(told, { ...shift, from: '14:00' })).toBe('changed');
    expect(newsOf(told, { ...shift, to: undefined })).toBe('changed');
  });
});

describe('the link of a turn to its volunteer', () => {
  it('stays until 30 days after the volunteer was emptied, or 400 days after the shift', () => {
    expect(linkIsOver(0, undefined, 400 * day - 1)).toBe(false);
    expect(linkIsOver(0, undefined, 400 * day)).toBe(true);
    expect(linkIsOver(0, 10 * day, 40 * day - 1)).toBe(false);
    expect(linkIsOver(0, 10 * day, 40 * day)).toBe(true);
    expect(linkIsOver(50 * day, 10 * day, 45 * day)).toBe(false);
  });
});
