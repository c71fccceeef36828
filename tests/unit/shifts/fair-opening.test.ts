import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { fairTime, takeableFrom, weekOf } from '../../../cms/desk/shifts/decisions/fair-opening.ts';

const hour = 3_600_000;
const first = Temporal.PlainDate.from('2026-11-30');
/** Twelve dates in three weeks; each opens 21 days before at ten. */
const dates = Array.from({ length: 12 }, (_, at) => {
  const day = first.add({ days: Math.floor((at * 21) / 12) });
  return { slug: `s${at}`, date: day.toString(), opensAt: day.subtract({ days: 21 }).toPlainDateTime('10:00').toZonedDateTime('Europe/Amsterdam').epochMilliseconds };
});
const begin = Math.min(...dates.map(({ opensAt }) => opensAt)) - 24 * hour;

describe('fair opening', () => {
  it('counts weeks from Monday to Sunday', () => {
    expect(['2026-11-30', '2026-12-06', '2026-12-07', '2027-01-01'].map(weekOf)).toEqual(['2026-11-30', '2026-11-30', '2026-12-07', '2026-12-28']);
  });
  it('opens at once for who has nothing in that week, two days later for who has', () => {
    const shift = { date: '2026-12-11', opensAt: 1000 };
    expect(takeableFrom(shift, [])).toBe(1000);
    expect(takeableFrom(shift, ['2026-12-04', '2026-12-14'])).toBe(1000);
    expect(takeableFrom(shift, ['2026-12-07'])).toBe(1000 + fairTime);
    expect(fairTime).toBe(48 * hour);
  });
  it('lets nobody take a second shift of a week in its first 48 hours, whatever is taken and given back; after that everybody may', () => {
    const step = fc.record({ wait: fc.integer({ min: 0, max: 40 }), shift: fc.nat({ max: dates.length - 1 }), give: fc.boolean() });
    let seconds = 0;
    fc.assert(fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      let now = begin;
      const own = new Map<string, string>();
      for (const { wait, shift: at, give } of steps) {
        now += wait * hour;
        const shift = dates[at]!;
        if (give) {
          own.delete(shift.slug);
          continue;
        }
        const others = [...own].filter(([slug]) => slug !== shift.slug).map(([, date]) => date);
        const may = now >= takeableFrom(shift, others);
        const sameWeek = others.filter((date) => Temporal.PlainDate.from(date).weekOfYear === Temporal.PlainDate.from(shift.date).weekOfYear).length;
        if (now < shift.opensAt) expect(may).toBe(false);
        else if (now < shift.opensAt + 48 * hour) expect(may).toBe(sameWeek === 0);
        else expect(may).toBe(true);
        if (may && sameWeek > 0) seconds++;
        if (may) own.set(shift.slug, shift.date);
      }
    }), { numRuns: 500 });
    expect(seconds).toBeGreaterThan(0);
  });
});
