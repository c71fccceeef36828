import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startSnapshot } from '../../../content/start/snapshot.ts';
import { mayDo } from '../../../cms/desk/volunteers/may-do.ts';
import { movedTo, withKnown } from '../../../cms/desk/volunteers/steps.ts';
import { volunteerStates } from '../../../cms/desk/volunteers/volunteer.ts';
import { roleSlugs, volunteer } from './arbitrary.ts';

const { roles } = startSnapshot({ day: '2026-11-22', siteUrl: 'http://localhost:3000' });
const at = { now: 1_000_000, by: '7', roles };
const state = fc.constantFrom(...volunteerStates);

describe('the states of a volunteer', () => {
  test('the start content has a role with children, and one without', () => {
    expect(roles.children?.withChildren).toBe(true);
    expect(roles.cook?.withChildren).toBeUndefined();
  });

  test('nobody becomes active for work with children before the certificate was seen, and everybody else does', () => {
    fc.assert(fc.property(volunteer, (one) => {
      const moved = movedTo({ ...one, state: 'talk', doubt: null, emptiedAt: null }, 'active', at);
      const mayNot = one.roles.includes('children') && !one.certificate.seenOn;
      if (mayNot) expect(moved).toBe('certificate');
      else expect(moved).toMatchObject({ state: 'active', since: at.now });
    }));
  });

  test('who is active keeps the certificate: neither a role nor a day can be changed so that it lacks', () => {
    fc.assert(fc.property(volunteer, fc.uniqueArray(fc.constantFrom(...roleSlugs)), fc.option(fc.constant('2026-11-01'), { nil: undefined }), (one, next, seenOn) => {
      const active = { ...one, state: 'active' as const, doubt: null, emptiedAt: null };
      const known = withKnown(active, { roles: next, certificate: { seenOn } }, roles);
      const lacked = one.roles.includes('children') && !one.certificate.seenOn;
      if (next.includes('children') && !seenOn && !lacked) expect(known).toBe('certificate');
      else expect(known).toEqual({ roles: next, certificate: { seenOn } });
    }));
  });

  test('who may be a robot goes nowhere but out, and of whom nothing is left nothing is changed', () => {
    fc.assert(fc.property(volunteer, state, (one, to) => {
      if (one.state === to) return;
      expect(movedTo({ ...one, emptiedAt: 5 }, to, at)).toBe('emptied');
      if (to !== 'stopped') expect(movedTo({ ...one, emptiedAt: null, doubt: 'trap' }, to, at)).toBe('doubted');
      else expect(movedTo({ ...one, emptiedAt: null, doubt: 'trap' }, to, at)).toMatchObject({ state: 'stopped', stoppedAt: at.now });
    }));
  });

  test('each move is written down with its day and who did it; twice is once', () => {
    fc.assert(fc.property(volunteer, state, (one, to) => {
      const well = { ...one, doubt: null, emptiedAt: null, certificate: { seenOn: '2026-11-01' } };
      const moved = movedTo(well, to, at);
      if (one.state === to) expect(moved).toBeUndefined();
      else expect(moved).toMatchObject({ state: to, since: at.now, steps: [...well.steps, { at: at.now, state: to, by: '7' }], stoppedAt: to === 'stopped' ? at.now : null });
    }));
  });

  test('a shift of a role is for whoever takes part, has the role, and showed the certificate where there are children', () => {
    fc.assert(fc.property(volunteer, fc.constantFrom(...roleSlugs), (one, role) => {
      expect(mayDo(one, role, roles)).toBe((one.state === 'active' || one.state === 'start') && one.roles.includes(role) && (role !== 'children' || Boolean(one.certificate.seenOn)));
    }));
  });
});
