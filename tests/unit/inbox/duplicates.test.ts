import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { possibleDuplicates } from '../../../cms/desk/inbox/decisions/duplicates.ts';
import { personOf, tracesOf } from '../../../cms/desk/inbox/decisions/person.ts';
import type { FormField } from '../../../content/forms/ask/field.ts';

const field = (name: string, kind: FormField['kind']): FormField => ({ name, kind, label: { nl: name }, required: false, options: [] });
const alike = (a: object, b: object) => possibleDuplicates({ id: 1, answers: a as never }, [{ id: 2, answers: b as never }]).flatMap((one) => one.alike);

describe('possible duplicates', () => {
  test('share a number, an address or a home, whatever the questions are called', () => {
    expect(alike({ reach: { phone: '+31612345678', email: '' } }, { contact: { phone: '+31612345678', email: 'a@b.nl' } })).toEqual(['phone']);
    expect(alike({ reach: { phone: '', email: 'a@b.nl' }, home: { postcode: '2312 AB', number: '10 A' } }, { how: { phone: '', email: 'a@b.nl' }, where: { postcode: '2312 AB', number: '10A' } })).toEqual(['email', 'home']);
  });
  test('share more than that both left it open, that both live in a street, or that they wrote the same word', () => {
    expect(alike({ reach: { phone: '', email: '' } }, { reach: { phone: '', email: '' } })).toEqual([]);
    expect(alike({ home: { postcode: '2312 AB', number: '10' } }, { home: { postcode: '2312 AB', number: '11' } })).toEqual([]);
    expect(alike({ name: 'Amina', days: ['5-evening'] }, { name: 'Amina', days: ['5-evening'] })).toEqual([]);
  });
  test('are never the request itself, and are the same both ways', () => {
    const answers = fc.record({ reach: fc.record({ phone: fc.constantFrom('', '+311', '+312'), email: fc.constantFrom('', 'a@b.nl', 'c@d.nl') }), home: fc.record({ postcode: fc.constantFrom('2312 AB', '2313 AB'), number: fc.constantFrom('1', '2') }) });
    fc.assert(fc.property(answers, answers, (a, b) => { expect(alike(a, b)).toEqual(alike(b, a)); }));
    expect(possibleDuplicates({ id: '7', answers: { reach: { phone: '+311', email: '' } } }, [{ id: 7, answers: { reach: { phone: '+311', email: '' } } }])).toEqual([]);
    expect(tracesOf(null)).toEqual({ phones: [], emails: [], homes: [] });
  });
});

test('the person is the first name and the first way to reach that was given', () => {
  const fields = [field('topic', 'text'), field('who', 'name'), field('child', 'name'), field('reach', 'reach')];
  expect(personOf({ definition: { title: {}, fields, keepDays: 1 }, answers: { topic: 'x', who: 'Amina', child: 'Yusuf', reach: { phone: '+311', email: '' } } })).toEqual({ name: 'Amina', phone: '+311', email: '' });
  expect(personOf({ definition: { title: {}, fields, keepDays: 1 }, answers: null })).toEqual({ name: '', phone: '', email: '' });
});
