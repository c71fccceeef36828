import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresOf, type CountedGroup } from '../../../cms/desk/figures/figures-of.ts';
import type { FigureSources } from '../../../cms/desk/figures/sources.ts';
import { tookPart } from '../../../cms/desk/figures/took-part.ts';
import { months, sources } from './generated.ts';

const valuesOf = (groups: readonly CountedGroup[], name: CountedGroup['name']) => Object.fromEntries(groups.find((group) => group.name === name)?.rows.map(({ code, value }) => [code, value]) ?? []);
const nothing: FigureSources = { questions: [], months, evenings: [], sittings: [], volunteers: [], shifts: [], requests: [], visits: 0, reportForms: [] };
const party = (adults: number, children: number, arrived: number) => ({ party: { adults, teens: 0, children, toddlers: 0 }, persons: adults + children, arrived });

describe('figures of a year', () => {
  test('equal a recount of every question, guest, volunteer and request', () => {
    fc.assert(fc.property(sources, ({ each, kept }) => {
      const groups = figuresOf(kept);
      const of = (name: CountedGroup['name']) => valuesOf(groups, name);
      for (const [name, code] of [['questions-topic', 'topic'], ['questions-language', 'language'], ['questions-done', 'done']] as const)
        for (const value of new Set(each.map((one) => one[code]))) expect(of(name)[value]).toBe(each.filter((one) => one[code] === value).length);
      for (const month of months) expect(of('questions-month')[month]).toBe(each.filter(({ day }) => day.startsWith(month)).length);
      let [guests, meals, children] = [0, 0, 0];
      for (const { kind, parties } of kept.sittings) {
        const door = parties.some(({ arrived }) => arrived > 0);
        for (const one of parties) {
          const came = door ? one.arrived : one.persons;
          guests += came;
          if (kind === 'dinner') meals += came;
          children += Math.min(came, one.persons - one.party.adults);
        }
      }
      const reports = kept.requests.filter(({ form }) => form.startsWith('report')).length;
      expect(of('totals')).toEqual({
        questions: each.length, evenings: kept.evenings.length, guests, meals, children, volunteers: kept.volunteers.length, shifts: kept.shifts.length,
        hours: kept.shifts.reduce((sum, { hours }) => sum + (hours ?? 0), 0), visits: kept.visits, requests: kept.requests.length - reports, reports: reports < 5 ? undefined : reports,
      });
      for (const role of ['cook', 'host', 'desk']) expect(of('volunteers')[role] ?? 0).toBe(kept.volunteers.filter(({ roles }) => roles.includes(role)).length);
      for (const form of ['energy-visit', 'tutoring', 'goods']) expect(of('requests')[form] ?? 0).toBe(kept.requests.filter((one) => one.form === form).length);
    }), { numRuns: 300 });
  });

  test('do not depend on the order in which things were kept', () => {
    fc.assert(fc.property(sources, ({ kept }) => {
      const turned = Object.fromEntries(Object.entries(kept).map(([name, value]) => [name, Array.isArray(value) && name !== 'months' ? value.toReversed() : value])) as unknown as FigureSources;
      expect(figuresOf(turned)).toEqual(figuresOf(kept));
    }), { numRuns: 200 });
  });

  test('tell nobody of a few reports, of no desk either', () => {
    fc.assert(fc.property(sources, ({ kept }) => {
      const groups = figuresOf(kept);
      const per = ['report-debts', 'report-racism'].map((form) => ({ form, n: kept.requests.filter((one) => one.form === form).length }));
      const total = valuesOf(groups, 'totals').reports;
      for (const { form, n } of per) {
        const told = valuesOf(groups, 'requests')[form];
        if (n < 5) expect(told).toBeUndefined();
        // Nor from the total and the other desk.
        if (n < 5 && total !== undefined) expect(per.filter((other) => other.form !== form).every((other) => valuesOf(groups, 'requests')[other.form] === undefined)).toBe(true);
        if (kept.requests.filter((one) => one.form === form && one.firstAnswerAt !== undefined).length < 5) expect(valuesOf(groups, 'answering')[form]).toBeUndefined();
      }
    }), { numRuns: 500 });
  });

  test('guests are those seen at the door; where the door was not kept, those who had seats', () => {
    const totals = (parties: ReturnType<typeof party>[]) => valuesOf(figuresOf({ ...nothing, sittings: [{ kind: 'dinner', parties }] }), 'totals');
    expect(totals([party(2, 1, 0), party(1, 0, 0)])).toMatchObject({ guests: 4, meals: 4, children: 1 });
    expect(totals([party(2, 3, 2), party(1, 0, 0)])).toMatchObject({ guests: 2, meals: 2, children: 2 });
  });

  test('days until an answer are the median, in whole days', () => {
    const day = 86_400_000;
    const requests = [0.2, 1, 3, 30].map((days) => ({ form: 'goods', kind: 'request' as const, at: 5, firstAnswerAt: 5 + days * day }));
    expect(valuesOf(figuresOf({ ...nothing, requests: [...requests, { form: 'goods', kind: 'request', at: 5, firstAnswerAt: null }] }), 'answering')).toEqual({ goods: 2 });
  });

  test('a volunteer took part in each year that a time of taking part touches', () => {
    const steps = [{ at: 10, state: 'application' as const, by: '' }, { at: 20, state: 'start' as const, by: '' }, { at: 30, state: 'active' as const, by: '' }, { at: 50, state: 'stopped' as const, by: '' }];
    const took = (from: number, to: number) => tookPart({ steps }, from, to);
    expect([took(0, 20), took(0, 21), took(49, 90), took(50, 90), took(25, 26)]).toEqual([false, true, true, false, true]);
    expect(tookPart({ steps: steps.slice(0, 3) }, 1000, 2000)).toBe(true);
  });
});
