import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceOf, falseAlarms, signalsFrom, signalsOf } from '../../../cms/desk/questions/signals.ts';
import { addDays } from '../../../content/dates/days.ts';

const today = '2026-11-22';
/** So many questions about a topic in each window of 28 days, the last one first, all on one day somewhere in it. */
const series = (topic: string, windows: readonly number[], offset = 0) => windows.map((n, at) => ({ topic, day: addDays(today, -28 * at - offset), n }));
const longAgo = '2020-01-01';
const names = (windows: readonly number[], since = longAgo) => signalsOf(series('debts', windows), today, since).map(({ topic }) => topic);

describe('a rising topic', () => {
  test('is one that doubled, from ten in 28 days on, wherever in the windows the questions fall', () => {
    fc.assert(fc.property(fc.integer({ min: 10, max: 5000 }), fc.integer({ min: 0, max: 27 }), (n, offset) => {
      const [signal] = signalsOf(series('debts', [2 * n, n, n, n, n, n, n], offset), today, longAgo);
      expect(signal).toEqual({ topic: 'debts', now: 2 * n, before: n });
    }));
  });

  test('is never one that stays as it is, falls, or grows a little', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, share) => {
      expect(names([n, n, n, n, n, n, n])).toEqual([]);
      expect(names([Math.floor(n * share), n, n, n, n, n, n])).toEqual([]);
      expect(names([n + 1, n, n, n, n, n, n])).toEqual([]);
    }));
  });

  test('is wrongly called so at most as often as is said, exactly, however often a topic is asked about', () => {
    // If nothing changed, a question of all windows together falls into the last one with the chance 1/7: the chances of all outcomes that signal, added up.
    for (let all = 0; all <= 160; all++) {
      const least = Array.from({ length: all + 1 }, (_, now) => now).find((now) => names([now, all - now]).length > 0);
      if (least !== undefined) expect(chanceOf(least, all, 1 / 7)).toBeLessThan(falseAlarms);
    }
  });

  test('is wrongly called so at most as often as is said, in 4,000 years of chance', () => {
    let state = 12345;
    const random = () => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return (state + 0.5) / 2 ** 32; };
    const poisson = (mean: number) => { let [k, p] = [0, random()]; const end = Math.exp(-mean); while (p > end) { k++; p *= random(); } return k; };
    for (const mean of [1, 4, 12, 60]) {
      let alarms = 0;
      for (let time = 0; time < 4000; time++) alarms += names(Array.from({ length: 7 }, () => poisson(mean))).length;
      // Three standard deviations above 1 %.
      expect([mean, alarms <= 4000 * falseAlarms + 3 * Math.sqrt(4000 * falseAlarms)]).toEqual([mean, true]);
    }
  });

  test('has at least five questions, and a past of two windows', () => {
    expect([names([4, 0, 0, 0, 0, 0, 0]), names([5, 0, 0, 0, 0, 0, 0])]).toEqual([[], ['debts']]);
    expect([signalsOf(series('debts', [50]), today, undefined), names([50], addDays(today, -40)), names([50, 1], addDays(today, -83 + 1)), names([50, 1], addDays(today, -83))]).toEqual([[], [], [], ['debts']]);
  });

  test('is weighed against itself alone, the strongest rise first', () => {
    const counts = [...series('debts', [30, 10, 10, 10, 10, 10, 10]), ...series('housing', [60, 10, 10, 10, 10, 10, 10]), ...series('work', [100, 100, 100, 100, 100, 100, 100])];
    expect(signalsOf(counts, today, longAgo).map(({ topic }) => topic)).toEqual(['housing', 'debts']);
  });

  test('looks at 28 days, today included, and at what came before the seven windows not at all', () => {
    expect(signalsFrom(today)).toBe(addDays(today, -195));
    const old = [{ topic: 'debts', day: addDays(today, -196), n: 100_000 }, { topic: 'debts', day: addDays(today, 1), n: 100_000 }];
    expect(signalsOf([...series('debts', [20, 10, 10, 10, 10, 10, 10]), ...old], today, longAgo)).toEqual([{ topic: 'debts', now: 20, before: 10 }]);
    expect(signalsOf([{ topic: 'debts', day: addDays(today, -27), n: 6 }], today, longAgo)).toHaveLength(1);
    expect(signalsOf([{ topic: 'debts', day: addDays(today, -28), n: 6 }], today, longAgo)).toEqual([]);
  });
});
