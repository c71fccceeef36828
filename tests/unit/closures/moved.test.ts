import fc from 'fast-check';
import { expect, it } from 'vitest';
import { movedSince, sessionsTold, toldOf } from '../../../cms/signup/decisions/moved.ts';
import type { Occurrence } from '../../../content/snapshot.ts';

const today = '2026-12-01';
const session = fc.record({
  date: fc.integer({ min: 1, max: 28 }).map((day) => `2026-12-${String(day).padStart(2, '0')}`),
  start: fc.option(fc.constantFrom('18:00', '19:00'), { nil: undefined }), end: fc.option(fc.constantFrom('20:00', '21:00'), { nil: undefined }), location: fc.option(fc.constantFrom('speeltuin', 'de-bakkerij'), { nil: undefined }),
}) as unknown as fc.Arbitrary<Occurrence>;
const course = fc.uniqueArray(session, { selector: ({ date }) => date, maxLength: 6 });

it('says what moved, once: whoever is told knows it', () => {
  fc.assert(fc.property(course, course, (before, after) => {
    const first = movedSince(toldOf(before, 'speeltuin', today), toldOf(after, 'speeltuin', today), today);
    expect(movedSince(first.told, toldOf(after, 'speeltuin', today), today).moved).toEqual([]);
  }));
});
it('says nothing when nothing moved, of days that are over, and of new days', () => {
  fc.assert(fc.property(course, (sessions) => {
    const told = toldOf(sessions, undefined, today);
    expect(movedSince(told, told, today).moved).toEqual([]);
    expect(movedSince(told, toldOf(sessions, undefined, '2026-12-15'), '2026-12-15').moved).toEqual([]);
    expect(movedSince('', told, today).moved).toEqual([]);
  }));
});
it('reads back what it wrote', () => {
  fc.assert(fc.property(course, (sessions) => {
    expect(sessionsTold(toldOf(sessions, undefined, today))).toEqual(sessions.map(({ date, start, end, location }) => ({ date, start, end, location })));
  }));
});
it('tells of one session of a course that is off, and that it is on again', () => {
  const [one, two] = ['2026-12-04 18:00 20:30 speeltuin', '2026-12-11 18:00 20:30 speeltuin'];
  const off = movedSince(`${one}\n${two}`, one, today);
  expect(off.moved).toEqual([{ before: sessionsTold(two)[0], after: { date: '2026-12-11', off: true } }]);
  expect(movedSince(off.told, `${one}\n${two}`, today).moved).toMatchObject([{ before: { off: true }, after: { start: '18:00' } }]);
});
