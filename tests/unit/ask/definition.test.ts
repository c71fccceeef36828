import { describe, expect, test } from 'vitest';
import { definitionFaults, type FormField } from '../../../content/forms/ask/field.ts';

const field = (name: string, kind: FormField['kind'] = 'text', more: Partial<FormField> = {}): FormField => ({ name, kind, label: { nl: name }, required: false, options: [], ...more });
const list = (name: string, ...values: string[]) => field(name, 'choice', { options: values.map((value) => ({ value, label: { nl: value } })) });
const under = (name: string, parent: string, is: string) => field(name, 'text', { showIf: { field: parent, is } });
const faults = (...fields: FormField[]) => definitionFaults(fields).map(({ field: at, fault }) => `${at}: ${fault}`);

describe('a definition', () => {
  test('that is sound has no faults', () => {
    expect(faults(list('a', 'one', 'two'), under('b', 'a', 'two'), field('c', 'number', { from: 2, to: 2 }))).toEqual([]);
  });
  test('names every answer once, and the parts of answers too', () => {
    expect(faults(field('a'), field('b'), field('a'))).toEqual(['a: twice']);
    expect(faults(field('home', 'postcode'), field('home-number', 'number'))).toEqual(['home-number: twice']);
    expect(faults(field('at-phone'), field('at', 'reach'))).toEqual(['at: twice']);
    expect(faults(field('spoken', 'languages'), field('spoken-level-ti'))).toEqual(['spoken-level-ti: twice']);
    expect(faults(field('home'), field('home-number'))).toEqual([]);
  });
  test('leaves the words of the form itself alone', () => {
    expect(faults(field('step'), field('website'), field('constructor'), field('receipt'))).toEqual(['step: reserved', 'website: reserved', 'constructor: reserved', 'receipt: reserved']);
  });
  test('gives something to choose, each thing once', () => {
    expect(faults(list('a'), list('b', 'one', 'one'))).toEqual(['a: options', 'b: options']);
  });
  test('hangs questions on an option of an earlier list only', () => {
    expect(faults(under('b', 'a', 'one'), list('a', 'one'))).toEqual(['b: condition']);
    expect(faults(list('a', 'one'), under('b', 'a', 'two'))).toEqual(['b: condition']);
    expect(faults(field('a', 'text', { options: [{ value: 'one', label: { nl: 'one' } }] }), under('b', 'a', 'one'))).toEqual(['b: condition']);
  });
  test('asks for a number that exists', () => {
    expect(faults(field('a', 'number', { from: 5, to: 4 }), field('b', 'number', { to: -1 }))).toEqual(['a: range', 'b: range']);
  });
  test('of a report demands no name and no way to reach somebody; of a request it may', () => {
    const who = [field('who', 'name', { required: true }), field('at', 'reach', { required: true }), field('what', 'text', { required: true }), field('proof', 'file', { required: true })];
    expect(definitionFaults(who, 'report')).toEqual([{ field: 'who', fault: 'nameless' }, { field: 'at', fault: 'nameless' }]);
    expect(definitionFaults(who)).toEqual([]);
    expect(definitionFaults(who.map((one) => ({ ...one, required: false })), 'report')).toEqual([]);
  });
});
