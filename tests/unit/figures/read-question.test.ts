import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionsDone } from '../../../content/codes/question-done.ts';
import { spokenLanguages } from '../../../content/codes/spoken-languages.ts';
import { readQuestion } from '../../../cms/desk/questions/read-question.ts';
import { keyOfUndo, undoFor, undoTokenOf } from '../../../cms/desk/questions/undo-token.ts';

const known = { topics: new Set(['debts', 'housing']), organisations: new Set(['nibud']), today: '2026-11-22' };
const languages: readonly string[] = [...spokenLanguages, 'other'];

describe('a question as it is read', () => {
  test('holds codes and a day and nothing else, whatever is sent', () => {
    let [taken, refused] = [0, 0];
    const anything = fc.oneof(fc.string(), fc.constantFrom('debts', 'ar', 'letter', 'referred', 'nibud', 'jan-jansen', '2026-11-20'), fc.anything());
    // Mostly what a phone sends, with something else here and there: else nearly everything is refused for several reasons at once.
    const or = (usual: fc.Arbitrary<unknown>) => fc.oneof({ arbitrary: usual, weight: 6 }, { arbitrary: anything, weight: 1 });
    const sent = fc.record({
      key: or(fc.uuid()), topic: or(fc.constantFrom('debts', 'other', 'jan-jansen')), language: or(fc.constantFrom('ar', 'other')), done: or(fc.constantFrom('letter', 'referred')),
      day: or(fc.constantFrom('2026-11-20', '1970-01-01', '2026-12-01')), referredTo: or(fc.constantFrom('nibud', 'jan-jansen')), name: fc.string(), note: fc.string(),
    }, { requiredKeys: ['topic', 'language', 'done'] });
    fc.assert(fc.property(fc.oneof({ arbitrary: sent, weight: 9 }, { arbitrary: fc.anything(), weight: 1 }), (one) => {
      const read = readQuestion(one, known);
      if ('faults' in read) {
        refused += 1;
        expect(read.faults.length).toBeGreaterThan(0);
        return;
      }
      const { key, day, topic, language, done, referredTo, ...rest } = read.question;
      taken += 1;
      expect(rest).toEqual({});
      expect(key).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      expect(['debts', 'housing', 'other']).toContain(topic);
      expect(languages).toContain(language);
      expect(questionsDone).toContain(done);
      expect([undefined, 'nibud']).toContain(referredTo);
      expect(day >= '2026-09-23' && day <= '2026-11-22').toBe(true);
    }), { numRuns: 3000 });
    expect([taken > 300, refused > 300]).toEqual([true, true]);
  });
});

describe('the key to undo', () => {
  test('opens its own question for ten minutes, and no other', () => {
    fc.assert(fc.property(fc.uuid(), fc.uuid(), fc.nat(4e12), fc.nat(undoFor), (key, other, at, later) => {
      const token = undoTokenOf('secret', key, at);
      expect([keyOfUndo('secret', token, at + later), keyOfUndo('secret', token, at + undoFor + 1), keyOfUndo('another', token, at)]).toEqual([key, undefined, undefined]);
      if (other !== key) expect(keyOfUndo('secret', token.replace(key, other), at)).toBeUndefined();
      expect(keyOfUndo('secret', token.replace(`.${at + undoFor}.`, `.${at + undoFor * 9}.`), at + undoFor + 1)).toBeUndefined();
    }));
  });
});
