import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conceal } from '../../../cms/desk/figures/conceal.ts';
import { figuresOf } from '../../../cms/desk/figures/figures-of.ts';
import { yearFiguresOf } from '../../../cms/desk/figures/year-figures.ts';
import { yearFigures } from '../../../content/snapshot.ts';
import { startSnapshot } from '../../../content/start/snapshot.ts';
import { sources } from './generated.ts';

/** Groups that add up to a total, and what of them does. */
const sums = { 'questions-topic': 'questions', 'questions-language': 'questions', 'questions-done': 'questions', 'questions-month': 'questions', guests: 'guests' } as const;
const notOfPeople: readonly string[] = ['evenings', 'shifts', 'hours'];

describe('small counts', () => {
  test('have no value outside, and cannot be computed from what stands beside them', () => {
    fc.assert(fc.property(sources, ({ kept }) => {
      const counted = figuresOf(kept);
      const told = conceal(counted);
      const total = (code: string) => told.find(({ name }) => name === 'totals')?.rows.find((row) => row.code === code)?.value;
      for (const { name, rows } of told) {
        const whole = counted.find((group) => group.name === name)?.rows ?? [];
        expect(rows.map(({ code }) => code)).toEqual(whole.map(({ code }) => code));
        rows.forEach(({ code, value }, at) => {
          const { value: real, of = real } = whole[at]!;
          if (value !== undefined) expect([code, value]).toEqual([code, real]);
          if (name === 'evenings' || (name === 'totals' && notOfPeople.includes(code))) expect(value).toBe(real);
          else if (of !== undefined && of > 0 && of < 5) expect([name, code, value]).toEqual([name, code, undefined]);
        });
      }
      for (const [name, sum] of Object.entries(sums)) {
        const rows = told.find((group) => group.name === name)?.rows ?? [];
        const missing = rows.filter(({ value }) => value === undefined);
        const whole = counted.find((group) => group.name === name)?.rows ?? [];
        // One alone that is missing could be computed, unless no total is told or it is the only row.
        if (missing.length === 1 && total(sum) !== undefined) expect(whole.filter(({ value }) => (value ?? 0) > 0)).toHaveLength(1);
      }
    }), { numRuns: 500 });
  });

  test('a number that is the same as a row without a value is not told either', () => {
    const party = (n: number, arrived = n) => ({ party: { adults: n, teens: 0, children: 0, toddlers: 0 }, persons: n, arrived });
    const kept = { questions: [], months: [], evenings: [], volunteers: [], shifts: [], requests: [], visits: 0, reportForms: [], sittings: [{ kind: 'dinner' as const, parties: [party(60)] }, { kind: 'evening' as const, parties: [party(3)] }] };
    const told = conceal(figuresOf(kept));
    expect(told.find(({ name }) => name === 'guests')?.rows).toEqual([{ code: 'dinner' }, { code: 'evening' }]);
    expect(told.find(({ name }) => name === 'totals')?.rows).toEqual(expect.arrayContaining([{ code: 'guests', value: 63 }, { code: 'meals' }]));
  });

  test('what is frozen fits the seam, with its day and with the names of today', () => {
    const content = startSnapshot({ day: '2026-12-31', siteUrl: 'https://example.org' });
    fc.assert(fc.property(sources, ({ kept }) => {
      const frozen = yearFiguresOf(figuresOf(kept), content, '2026-12-31');
      expect(yearFigures.parse(JSON.parse(JSON.stringify(frozen)))).toEqual(frozen);
      expect([frozen.origin, frozen.takenOn]).toEqual(['counted', '2026-12-31']);
      for (const row of frozen.groups.find(({ name }) => name === 'questions-topic')?.rows ?? []) expect(row.label).toEqual(content.topics[row.code]?.title);
    }), { numRuns: 100 });
  });
});
