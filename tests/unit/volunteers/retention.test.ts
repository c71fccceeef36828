import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptied, isDue } from '../../../cms/desk/volunteers/emptied.ts';
import { volunteerDays, volunteerDaysOf } from '../../../cms/desk/volunteers/retention-days.ts';
import { volunteer } from './arbitrary.ts';

const day = 86_400_000;

describe('how long volunteers are known', () => {
  test('stopped: a month; never started: a year; who takes part: as long as that', () => {
    const since = 0;
    expect(isDue({ state: 'stopped', since }, 30 * day - 1, volunteerDays)).toBe(false);
    expect(isDue({ state: 'stopped', since }, 30 * day, volunteerDays)).toBe(true);
    for (const state of ['application', 'talk'] as const) {
      expect(isDue({ state, since }, 365 * day - 1, volunteerDays)).toBe(false);
      expect(isDue({ state, since }, 365 * day, volunteerDays)).toBe(true);
    }
    for (const state of ['start', 'active'] as const) expect(isDue({ state, since }, 10_000 * day, volunteerDays)).toBe(false);
    expect(isDue({ state: 'stopped', since, emptiedAt: 1 }, 10_000 * day, volunteerDays)).toBe(false);
  });

  test('what is left says nothing of the person', () => {
    fc.assert(fc.property(volunteer, fc.string({ minLength: 6 }).filter((text) => text.trim() !== ''), (one, secret) => {
      const told = { ...one, name: `${secret}!`, phone: `${secret}!`, email: `${secret}!`, brings: `${secret}!`, key: `${secret}!`, code: `${secret}!`, doubt: `${secret}!`, notes: [{ at: 1, by: `${secret}!`, text: `${secret}!` }], steps: [{ at: 1, state: 'application' as const, by: `${secret}!` }], certificate: { askedOn: `${secret}!` } };
      const left = { ...told, ...emptied(told, 9) };
      expect(JSON.stringify(left)).not.toContain(JSON.stringify(`${secret}!`).slice(1, -1));
      expect(left).toMatchObject({ languages: [], days: [], civicIntegration: false, emptiedAt: 9, roles: one.roles, at: one.at, state: 'stopped' });
    }));
  });

  test('a slip in the settings keeps nothing for ever', () => {
    for (const wrong of [-1, 731, Number.NaN, Infinity, '30', null, undefined]) expect(volunteerDaysOf({ volunteerStopped: wrong, volunteerNeverStarted: wrong })).toEqual(volunteerDays);
    expect(volunteerDaysOf({ volunteerStopped: 0, volunteerNeverStarted: 90 })).toEqual({ volunteerStopped: 0, volunteerNeverStarted: 90 });
  });
});
