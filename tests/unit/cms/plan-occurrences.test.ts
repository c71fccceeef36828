import { describe, expect, test } from 'vitest';
import { type Existing, planOccurrences, type PlanInput } from '../../../cms/events/plan-occurrences.ts';

const values = { start: '18:00', end: '20:00', location: 1, capacity: 25 };
const fridays = { repeats: { weekday: 5, ordinals: [2, 4] }, extra: [], skipped: [] };
const window = { from: '2026-12-01', until: '2027-01-31' };
const plan = (input: Partial<PlanInput> = {}) => planOccurrences({ series: fridays, values, existing: [], window, closedOn: () => undefined, ...input });
const occurrence = (plannedFor: string, part: Partial<Existing> = {}): Existing =>
  ({ id: plannedFor, plannedFor, ...values, state: 'planned', holiday: null, byHand: false, hasOwn: false, trashed: false, ...part });
const all = ['2026-12-11', '2026-12-25', '2027-01-08', '2027-01-22'].map((day) => occurrence(day));

describe('a new series', () => {
  test('gets an occurrence for each of its days, with what the event has', () => {
    expect(plan().create).toEqual(['2026-12-11', '2026-12-25', '2027-01-08', '2027-01-22'].map((date) => ({ date, ...values, state: 'planned', holiday: null })));
  });

  test('is cancelled, and says why, on a holiday for which the place is closed', () => {
    const { create } = plan({ closedOn: (day) => (day === '2026-12-25' ? 'christmas-day' : undefined) });
    expect(create.filter(({ state }) => state === 'cancelled')).toMatchObject([{ date: '2026-12-25', holiday: 'christmas-day' }]);
  });

  test('shows a skipped day as cancelled, and has its extra days', () => {
    const { create } = plan({ series: { ...fridays, extra: ['2026-12-31'], skipped: ['2027-01-08', '2027-01-09'] } });
    expect(create.map(({ date, state }) => `${date} ${state}`)).toEqual(['2026-12-11 planned', '2026-12-25 planned', '2026-12-31 planned', '2027-01-08 cancelled', '2027-01-22 planned']);
  });
});

describe('a series that changes', () => {
  test('and does not change what is the same', () => {
    expect(plan({ existing: all })).toEqual({ create: [], update: [], trash: [] });
  });

  test('takes its untouched dates along', () => {
    const { update } = plan({ existing: all, values: { ...values, start: '17:30' } });
    expect(update.map(({ id, values: { start } }) => [id, start])).toEqual(all.map(({ id }) => [id, '17:30']));
  });

  test('puts untouched dates that no longer occur in the trash, and cancels those with something of their own', () => {
    const existing = all.map((each) => (each.id === '2027-01-22' ? { ...each, hasOwn: true } : each));
    const result = plan({ existing, series: { ...fridays, repeats: { weekday: 5, ordinals: [2] } } });
    expect(result.trash).toEqual(['2026-12-25']);
    expect(result.update).toMatchObject([{ id: '2027-01-22', values: { state: 'cancelled' } }]);
  });

  test('brings back what it had put in the trash', () => {
    const existing = [...all.slice(1), occurrence('2026-12-11', { trashed: true })];
    expect(plan({ existing }).update).toMatchObject([{ id: '2026-12-11', restore: true }]);
  });

  test('never touches what a person changed, moved or threw away, nor makes it again', () => {
    const existing = all.map((each, index) => ({ ...each, byHand: true, trashed: index === 0, start: '10:00' }));
    for (const series of [fridays, { extra: [], skipped: [] }]) expect(plan({ existing, series })).toEqual({ create: [], update: [], trash: [] });
  });

  test('leaves the past as it was', () => {
    const existing = [occurrence('2026-11-27', { start: '12:00' }), occurrence('2026-11-20'), ...all];
    expect(plan({ existing })).toEqual({ create: [], update: [], trash: [] });
  });
});
