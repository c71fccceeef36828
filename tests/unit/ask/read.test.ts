import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../content/forms/ask/answers.ts';
import { askedFields, type FieldNode, fieldTree } from '../../../content/forms/ask/conditions.ts';
import { definitionFaults, formField } from '../../../content/forms/ask/field.ts';
import { namesOf } from '../../../content/forms/ask/part-names.ts';
import { readAsk } from '../../../content/forms/ask/read.ts';
import { askTypedAgain } from '../../../content/forms/ask/typed-again.ts';
import { faultMessage } from '../../../content/forms/fault-message.ts';
import type { Typed } from '../../../content/forms/sign-up.ts';
import { typedFrom } from '../../../content/forms/typed.ts';
import { say } from '../../../content/messages.ts';
import { everyKind, messyDigits, sentForms, today } from '../../generated-forms.ts';

const read = (typed: Typed, fields = everyKind, files: Record<string, number> = { 'a-file': 1 }) => readAsk(fields, typed, { today, files });
const answersOf = (typed: Typed, name: string) => {
  const [field] = everyKind.filter((one) => one.name === name);
  const result = read(typed, field ? [field] : []);
  return 'answers' in result ? result.answers[name] : result.faults.map(({ field: at, fault }) => `${at}: ${fault}`);
};

/** The names that the answers themselves say were asked: those below a chosen option, however deep. */
const askedBy = (nodes: readonly FieldNode[], answers: Answers): string[] => nodes.flatMap(({ field, under }) => {
  const chosen = [answers[field.name] ?? []].flat() as unknown[];
  return [field.name, ...Object.entries(under).flatMap(([option, below]) => (chosen.includes(option) ? askedBy(below, answers) : []))];
});

describe('10,000 forms with what was sent to them', () => {
  const seen = { right: 0, wrong: 0 };
  test('are read without an error: either understood or with faults, of what is asked and of nothing else', () => {
    fc.assert(fc.property(sentForms, ({ fields, typed, files }) => {
      const result = read(typed, [...fields], files);
      const asked = askedFields(fields, typed);
      if ('faults' in result) {
        seen.wrong += 1;
        const names = asked.flatMap(namesOf);
        const places = result.faults.map(({ field }) => names.indexOf(field));
        const sentences = result.faults.map((fault) => { const { key, values } = faultMessage(fault); return say('nl', key, values); });
        const isSound = places.length > 0 && places.every((place, at) => place >= (places[at - 1] ?? 0)) && !sentences.some((one) => /[{}]/.test(one));
        // Asked once for the whole: 10,000 times a dozen expectations take longer than what they check.
        if (!isSound) expect.fail(`Of ${names.join(', ')}: ${JSON.stringify(result.faults)} ${sentences.join(' | ')}`);
        return;
      }
      seen.right += 1;
      const { answers } = result;
      const byAnswers = askedBy(fieldTree(fields), answers);
      const wrong = [
        ...Object.keys(answers).filter((name) => !byAnswers.includes(name)), ...fields.filter(({ name, required }) => required && byAnswers.includes(name) && answers[name] === undefined).map(({ name }) => name),
        ...asked.filter(({ name }) => !byAnswers.includes(name)).map(({ name }) => name), ...byAnswers.filter((name) => !asked.some((field) => field.name === name)),
      ];
      if (wrong.length > 0) expect.fail(`Asked or answered where it should not be, or not where it should: ${wrong.join(', ')}`);
      if (!isDeepStrictEqual(read(askTypedAgain(fields, answers), [...fields], files), { answers })) expect(read(askTypedAgain(fields, answers), [...fields], files)).toEqual({ answers });
    }), { numRuns: 10_000 });
  }, 240_000);
  test('were right and wrong, both often', () => {
    expect(seen.right).toBeGreaterThan(1000);
    expect(seen.wrong).toBeGreaterThan(1000);
  });
});

describe('a form with every kind of question', () => {
  const whole: Typed = {
    'a-text': ' een \u00a0 twee ', 'a-long-text': 'een\r\ntwee', 'a-name': 'Amina', 'a-reach-phone': '٠٦ ١٢٣٤٥٦٧٨', 'a-choice': 'one', 'a-choices': ['two', 'one', 'nine'], 'a-number': '١٢', 'a-date': '24/12/2026',
    'a-days': ['5-evening', '1-morning'], 'a-postcode-postcode': '٢٣١٢ab', 'a-postcode-number': '10 a', 'a-languages': ['ti', 'nl'], 'a-languages-level-ti': 'mother-tongue', 'a-consent': 'yes', hangs: 'deeper', deepest: '۷',
  };
  const understood = {
    'a-text': 'een twee', 'a-long-text': 'een\ntwee', 'a-name': 'Amina', 'a-reach': { phone: '+31612345678', email: '' }, 'a-choice': 'one', 'a-choices': ['one', 'two'], 'a-number': 12, 'a-date': '2026-12-24',
    'a-days': ['1-morning', '5-evening'], 'a-postcode': { postcode: '2312 AB', number: '10 A' }, 'a-languages': [{ code: 'nl' }, { code: 'ti', level: 'mother-tongue' }], 'a-file': 1, 'a-consent': true, hangs: ['deeper'], deepest: 7,
  };

  test('is sound, and understands what people type', () => {
    expect(definitionFaults(everyKind)).toEqual([]);
    for (const field of everyKind) expect(formField.parse(field)).toEqual(field);
    expect(read(whole)).toEqual({ answers: understood });
  });

  test('says everything that is missing at once, in the order of the questions', () => {
    const result = read({}, everyKind, {});
    expect('faults' in result && result.faults.map(({ field, fault }) => `${field}: ${fault}`)).toEqual([
      'a-text: required', 'a-long-text: required', 'a-name: name', 'a-reach-phone: reach', 'a-choice: choose', 'a-choices: choose', 'a-number: required', 'a-date: date', 'a-days: choose',
      'a-postcode-postcode: postcode', 'a-languages: choose', 'a-file: required', 'a-consent: consent',
    ]);
  });

  test('leaves out what hangs on an option that was not chosen, however deep, whatever was sent', () => {
    const { hangs: _, deepest: __, ...without } = understood;
    expect(read({ ...whole, 'a-choice': 'two' })).toEqual({ answers: { ...without, 'a-choice': 'two' } });
    expect(read({ ...whole, 'a-choice': 'two', hangs: 'deeper', deepest: 'veel' })).toEqual({ answers: { ...without, 'a-choice': 'two' } });
  });

  test('takes the first of one choice that was sent twice, and asks what hangs on that one', () => {
    expect(read({ ...whole, 'a-choice': ['two', 'one'], deepest: 'veel' })).toMatchObject({ answers: { 'a-choice': 'two' } });
    expect(askedFields(everyKind, { 'a-choice': ['two', 'one'] }).map(({ name }) => name)).not.toContain('hangs');
  });

  test('takes messy digits for numbers, days, postcodes and telephone numbers', () => {
    const same = (text: string, of: (messy: string) => unknown, meant: unknown) =>
      fc.assert(fc.property(messyDigits(text), (messy) => { expect(of(messy)).toEqual(meant); }), { numRuns: 60 });
    same('37', (messy) => answersOf({ 'a-number': messy }, 'a-number'), 37);
    for (const day of ['24-12-2026', '24/12/2026', '24.12.2026', '24 12 2026', '2026-12-24', '2026/12/24', '24 - 12 - 2026']) same(day, (messy) => answersOf({ 'a-date': messy }, 'a-date'), '2026-12-24');
    for (const code of ['2312ab', '2312 AB']) same(code, (messy) => answersOf({ 'a-postcode-postcode': messy, 'a-postcode-number': '7' }, 'a-postcode'), { postcode: '2312 AB', number: '7' });
    same('7', (messy) => answersOf({ 'a-postcode-postcode': '2312 AB', 'a-postcode-number': messy }, 'a-postcode'), { postcode: '2312 AB', number: '7' });
    for (const phone of ['06 12345678', '(06)12-34-56-78', '0031612345678']) same(phone, (messy) => answersOf({ 'a-reach-phone': messy }, 'a-reach'), { phone: '+31612345678', email: '' });
  });

  test('refuses days that do not exist, that are past or still to come, and numbers out of reach', () => {
    expect(answersOf({ 'a-date': '31-02-2027' }, 'a-date')).toEqual(['a-date: date']);
    const dated = (when: 'coming' | 'past', typed: string) => readAsk([{ ...everyKind.find(({ kind }) => kind === 'date')!, when }], { 'a-date': typed }, { today });
    expect(dated('coming', today)).toEqual({ answers: { 'a-date': today } });
    expect(dated('past', today)).toEqual({ answers: { 'a-date': today } });
    expect(dated('coming', '2026-11-21')).toMatchObject({ faults: [{ fault: 'past' }] });
    expect(dated('past', '2026-11-23')).toMatchObject({ faults: [{ fault: 'future' }] });
    expect(read({ ...whole, deepest: '10' })).toMatchObject({ faults: [{ field: 'deepest', fault: 'between', values: { from: 5, to: 9 } }] });
    expect(read(whole, everyKind, { 'a-file': 4 })).toMatchObject({ faults: [{ field: 'a-file', fault: 'file-many' }] });
  });
});

test('what a form sends under the name of the prototype changes nothing', () => {
  const form = new URLSearchParams([['__proto__', 'a'], ['__proto__', 'b'], ['constructor', 'x']]);
  const typed = typedFrom(form);
  expect(Object.getPrototypeOf(typed)).toBe(Object.prototype);
  expect(typed.length).toBeUndefined();
  expect(answersOf(typed, 'a-text')).toEqual(['a-text: required']);
});
