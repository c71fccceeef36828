import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { purposes, type PerPurpose, rules } from '../../../cms/signup/retention/purposes.ts';
import { type Held, reduced } from '../../../cms/signup/retention/reduced.ts';
import { mostDays, retentionOf, usualDays } from '../../../cms/signup/retention/retention-days.ts';

const counts = fc.record({ adults: fc.nat(9), teens: fc.nat(9), children: fc.nat(9), toddlers: fc.nat(9) });
const answers = fc.record({
  name: fc.string(), phone: fc.string(), email: fc.string(), language: fc.constantFrom(undefined, 'ar' as const, 'nl' as const), party: counts, persons: fc.nat(20),
  ages: fc.array(fc.nat(17)), highChairs: fc.nat(3), diets: fc.subarray(['vegan', 'halal'] as const), allergens: fc.subarray(['milk', 'nuts'] as const),
  interpreter: fc.boolean(), stepFree: fc.boolean(), remind: fc.boolean(), note: fc.string(),
});
const happened = fc.record({ at: fc.nat(), what: fc.constantFrom('came' as const, 'squeezed-in' as const), values: fc.option(fc.dictionary(fc.constantFrom('reason', 'persons', 'doubt'), fc.oneof(fc.string(), fc.nat())), { nil: undefined }) });
const held = fc.record({ answers, history: fc.array(happened, { maxLength: 4 }) }) as unknown as fc.Arbitrary<Held>;
const retention: fc.Arbitrary<PerPurpose> = fc.record({ needs: fc.nat(mostDays), reach: fc.nat(mostDays), name: fc.nat(mostDays) });
const age = fc.double({ min: -10, max: 400, noNaN: true });

const left = ({ answers: said, history }: Held) => ({ answers: said, history });
/** Every single value in it, with where it stands. */
const values = (part: unknown, path = ''): [string, unknown][] =>
  (part !== null && typeof part === 'object' ? Object.entries(part).flatMap(([name, inner]) => values(inner, `${path}/${name}`)) : [[path, part]]);
const isNothing = (value: unknown) => value === undefined || value === '' || value === 0 || value === false;

describe('what is left of a sign-up', () => {
  it('never holds anything that was not in it', () => {
    fc.assert(fc.property(held, age, retention, (row, days, kept) => {
      const before = new Map(values(row));
      for (const [path, value] of values(left(reduced(row, days, kept)))) expect(isNothing(value) || Object.is(before.get(path), value), path).toBe(true);
    }));
  });
  it('is the same when it is done twice, and then nothing was emptied', () => {
    fc.assert(fc.property(held, age, retention, (row, days, kept) => {
      const once = reduced(row, days, kept);
      expect(reduced(once, days, kept)).toEqual({ ...left(once), emptied: [] });
    }));
  });
  it('is later never more than earlier, and the way there does not matter', () => {
    fc.assert(fc.property(held, age, age, retention, (row, one, other, kept) => {
      const [early, late] = [Math.min(one, other), Math.max(one, other)];
      expect(left(reduced(reduced(row, early, kept), late, kept))).toEqual(left(reduced(row, late, kept)));
      expect(left(reduced(reduced(row, late, kept), early, kept))).toEqual(left(reduced(row, late, kept)));
    }));
  });
  it('keeps the counts, and all of it before its time', () => {
    fc.assert(fc.property(held, age, retention, (row, days, kept) => {
      const { answers: said, history } = reduced(row, days, kept);
      expect([said.party, said.persons]).toEqual([row.answers.party, row.answers.persons]);
      expect(history.map(({ at, what }) => [at, what])).toEqual(row.history.map(({ at, what }) => [at, what]));
      if (days < Math.min(...Object.values(kept))) expect(left(reduced(row, days, kept))).toEqual(row);
    }));
  });
  it('empties exactly what its purposes hold, at their moment', () => {
    fc.assert(fc.property(held, age, retention, (row, days, kept) => {
      const { answers: said, emptied } = reduced(row, days, kept);
      for (const [field, rule] of Object.entries(rules)) {
        const over = rule.purpose !== undefined && days >= kept[rule.purpose];
        expect(said[field as keyof typeof said], field).toEqual(over ? (rule as { empty: unknown }).empty : row.answers[field as keyof typeof said]);
      }
      for (const purpose of purposes) if (emptied.includes(purpose)) expect(days).toBeGreaterThanOrEqual(kept[purpose]);
      if (days >= kept.needs) for (const { values: facts } of reduced(row, days, kept).history) for (const value of Object.values(facts ?? {})) expect(value === '' || typeof value === 'number').toBe(true);
    }));
  });
  it('empties the reason why somebody was squeezed in with the notes, and keeps its numbers', () => {
    const row = { answers: {}, history: [{ at: 1, what: 'squeezed-in', values: { reason: 'came with her ill mother', persons: 2 } }] } as unknown as Held;
    expect(reduced(row, 1.99, usualDays)).toMatchObject({ emptied: [], history: row.history });
    expect(reduced(row, 2, usualDays)).toMatchObject({ emptied: ['needs'], history: [{ at: 1, what: 'squeezed-in', values: { reason: '', persons: 2 } }] });
  });
  it('takes an answer that no question asks any more after the shortest time', () => {
    const row = { answers: { name: 'Amina', shoeSize: 38, constructor: 'x' }, history: [] } as unknown as Held;
    expect(reduced(row, 2, usualDays)).toEqual({ answers: { name: 'Amina', shoeSize: undefined, constructor: undefined }, history: [], emptied: ['needs'] });
  });
  it('does not stumble over a row of an older program', () => {
    expect(reduced({ answers: null, history: null } as unknown as Held, 400, usualDays)).toMatchObject({ emptied: [] });
    expect(reduced({ answers: { language: null, phone: null } as never, history: [] }, 400, usualDays).emptied).toEqual([]);
  });
});

describe('the days that are stored', () => {
  it('are those of an admin within limits, else the usual ones', () => {
    expect(retentionOf({})).toEqual(usualDays);
    expect(retentionOf({ needs: 0, reach: mostDays, name: 12 })).toEqual({ needs: 0, reach: mostDays, name: 12 });
    for (const wrong of [-1, mostDays + 1, Number.NaN, '9', null, undefined]) expect(retentionOf({ needs: wrong, reach: wrong, name: wrong })).toEqual(usualDays);
  });
});
