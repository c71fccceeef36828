import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { requestStates } from '../../../content/answers.ts';
import { intoState, withAnswer, withNote } from '../../../cms/desk/inbox/decisions/changes.ts';
import { isLate, isOpen, isPastDue, median, spanWords } from '../../../cms/desk/inbox/decisions/waiting.ts';

const day = 86_400_000;
const now = Date.parse('2026-11-22T10:00:00Z');

describe('longer than promised', () => {
  test('is not yet at the promised moment, and is a millisecond after it', () => {
    const came = (at: number) => isLate({ state: 'new', at, firstAnswerAt: undefined }, 3, now);
    expect([came(now - 3 * day), came(now - 3 * day - 1), came(now)]).toEqual([false, true, false]);
  });
  test('is never what was answered, what is closed, and where nothing was promised', () => {
    fc.assert(fc.property(fc.constantFrom(...requestStates), fc.option(fc.integer({ min: 1 }), { nil: undefined }), fc.option(fc.integer({ min: 1, max: 90 }), { nil: undefined }), fc.integer({ min: 0, max: 400 * day }), (state, firstAnswerAt, promiseDays, age) => {
      const late = isLate({ state, at: now - age, firstAnswerAt }, promiseDays, now);
      expect(late).toBe(isOpen(state) && firstAnswerAt === undefined && promiseDays !== undefined && age > promiseDays * day);
    }));
    expect(isLate({ state: 'new', at: 0, firstAnswerAt: null }, 1, now)).toBe(true);
  });
  test('a day that is over counts from the day after, and not when it is done', () => {
    expect([isPastDue({ state: 'new', dueOn: '2026-11-22' }, '2026-11-22'), isPastDue({ state: 'new', dueOn: '2026-11-21' }, '2026-11-22'), isPastDue({ state: 'done', dueOn: '2026-11-21' }, '2026-11-22'), isPastDue({ state: 'new', dueOn: null }, '2026-11-22')]).toEqual([false, true, false, false]);
  });
});

describe('the middle', () => {
  test('has as many below as above, whatever the order', () => {
    expect([median([]), median([7]), median([9, 1, 5]), median([4, 1, 3, 2])]).toEqual([undefined, 7, 5, 2.5]);
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1 }), (times) => {
      const middle = median(times)!;
      expect(times.filter((time) => time < middle).length).toBeLessThanOrEqual(times.length / 2);
      expect(times.filter((time) => time > middle).length).toBeLessThanOrEqual(times.length / 2);
    }));
  });
  test('is said in its largest unit', () => {
    expect([spanWords(0).nl, spanWords(60_000).nl, spanWords(3_600_000).en, spanWords(2 * 3_600_000).nl, spanWords(day).nl, spanWords(3.9 * day).en, spanWords(-5).nl]).toEqual(['0 minuten', '1 minuut', '1 hour', '2 uur', '1 dag', '3 days', '0 minuten']);
  });
});

describe('an answer', () => {
  const request = { said: [], state: 'new', firstAnswerAt: undefined, doneAt: undefined } as const;
  test('is the first answer once, and takes what was new in hand', () => {
    const first = withAnswer(request, 'Wij bellen u.', now)!;
    expect(first).toEqual({ said: [{ at: now, from: 'desk', text: 'Wij bellen u.' }], firstAnswerAt: now, state: 'in-hand', doneAt: null });
    const later = withAnswer({ ...request, said: first.said!, state: 'waiting', firstAnswerAt: now }, 'Nog iets.', now + day)!;
    expect([later.firstAnswerAt, later.state, later.said?.length]).toEqual([now, undefined, 2]);
  });
  test('that is clicked twice is one, and the same words on another day are another', () => {
    const said = [{ at: now, from: 'desk', text: 'Ja' }, { at: now + 1, from: 'person', text: 'Dank u' }] as const;
    expect(withAnswer({ ...request, said }, 'Ja', now + 60_000)).toBeUndefined();
    expect(withAnswer({ ...request, said }, 'Ja', now + day)).toBeDefined();
    expect(withAnswer({ ...request, said }, 'Dank u', now + 60_000)).toBeDefined();
  });
  test('and a note keep what is there', () => {
    const note = { at: now, by: '1', text: 'Gebeld' };
    expect(withNote({ notes: [note] }, { ...note, at: now + 5 })).toBeUndefined();
    expect(withNote({ notes: [note] }, { ...note, by: '2' })).toEqual({ notes: [note, { ...note, by: '2' }] });
  });
  test('done is kept from the first time, and taken back', () => {
    expect([intoState({ doneAt: 5 }, 'done', now), intoState({ doneAt: null }, 'done', now), intoState({ doneAt: 5 }, 'new', now)]).toEqual([{ state: 'done', doneAt: 5 }, { state: 'done', doneAt: now }, { state: 'new', doneAt: null }]);
  });
});
