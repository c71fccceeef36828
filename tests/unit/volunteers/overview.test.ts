import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSought, overview, type Sought, soughtIn } from '../../../cms/desk/volunteers/overview.ts';
import type { Volunteer } from '../../../cms/desk/volunteers/volunteer.ts';
import { roleSlugs, sought, volunteer } from './arbitrary.ts';

const levels = ['some', 'well', 'mother-tongue'];

/** What the overview promises, said without its code: each part of the question by itself. */
function canDo(one: Volunteer, { language, level, role, weekday, part }: Sought): boolean {
  if (one.state !== 'active' && one.state !== 'start') return false;
  if (one.emptiedAt) return false;
  if (role && !one.roles.includes(role)) return false;
  if (language || level) {
    const fits = one.languages.some((spoken) => (!language || spoken.code === language) && (!level || levels.indexOf(spoken.level ?? 'some') >= levels.indexOf(level)));
    if (!fits) return false;
  }
  if (weekday && part) return one.days.includes(`${weekday}-${part}`);
  if (weekday) return one.days.some((day) => day.startsWith(`${weekday}-`));
  if (part) return one.days.some((day) => day.endsWith(`-${part}`));
  return true;
}

describe('who can do what, and when', () => {
  test('everybody who can is in the list, in the same order, and nobody else', () => {
    fc.assert(fc.property(fc.array(volunteer, { maxLength: 25 }), sought, (all, question) => {
      expect(overview(all, question, roleSlugs).found).toEqual(all.filter((one) => canDo(one, question)));
    }), { numRuns: 1000 });
  });

  test('each number of the table is the length of the list to which it leads', () => {
    fc.assert(fc.property(fc.array(volunteer, { maxLength: 25 }), sought, (all, question) => {
      const { matrix } = overview(all, question, roleSlugs);
      const recount = (language: Sought['language'], role: string | undefined) => all.filter((one) => canDo(one, { ...question, language, role })).length;
      for (const { language, counts, all: together } of matrix.rows) {
        expect(counts).toEqual(roleSlugs.map((role) => recount(language, role)));
        expect(together).toBe(recount(language, undefined));
        expect(together).toBeGreaterThan(0);
      }
      const spoken = new Set(all.filter((one) => canDo(one, { ...question, language: undefined, role: undefined })).flatMap((one) => one.languages.filter(({ code }) => canDo(one, { ...question, language: code, role: undefined })).map(({ code }) => code)));
      expect(new Set(matrix.rows.map(({ language }) => language))).toEqual(spoken);
    }), { numRuns: 500 });
  });

  test('asking for more finds no more', () => {
    fc.assert(fc.property(volunteer, sought, sought, (one, question, more) => {
      const both = Object.fromEntries(Object.entries({ ...question, ...more }).map(([name, value]) => [name, value ?? question[name as keyof Sought]])) as Sought;
      const narrower = Object.entries(question).every(([name, value]) => value === undefined || both[name as keyof Sought] === value);
      if (narrower && isSought(one, both)) expect(isSought(one, question)).toBe(true);
    }));
  });

  test('who can interpret Tigrinya on Friday?', () => {
    const person = (name: string, level: 'some' | 'well' | 'mother-tongue' | undefined, days: string[], state: Volunteer['state'] = 'active') => ({ name, roles: ['interpreter'], languages: [{ code: 'ti' as const, level }], days, state });
    const all = [
      person('Abeba', 'mother-tongue', ['5-evening']), person('Berhane', 'some', ['5-evening']), person('Dawit', 'well', ['4-evening']),
      person('Eden', 'well', ['5-morning'], 'start'), person('Filmon', 'well', ['5-evening'], 'application'), person('Genet', undefined, ['5-evening']),
    ];
    expect(overview(all, { language: 'ti', level: 'well', role: 'interpreter', weekday: 5 }, ['interpreter']).found.map(({ name }) => name)).toEqual(['Abeba', 'Eden']);
  });

  test('an address that makes no sense asks for nothing', () => {
    expect(soughtIn({ language: 'xx', level: 'best', role: 'king', weekday: '8', part: 'night' }, roleSlugs)).toEqual({ language: undefined, level: undefined, role: undefined, weekday: undefined, part: undefined });
    expect(soughtIn({ language: 'ti', level: 'well', role: 'cook', weekday: '5', part: 'evening' }, roleSlugs)).toEqual({ language: 'ti', level: 'well', role: 'cook', weekday: 5, part: 'evening' });
  });
});
