import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SignUpQuestions, type Typed, allergensMet, questions, readSignUp } from '../../../content/forms/sign-up.ts';

const dinner: SignUpQuestions = { asks: questions, largestParty: 8 };
const kids: SignUpQuestions = { asks: ['note'], ages: { from: 5, to: 10 }, largestParty: 6 };
const family: Typed = { name: ' Amina  Yusuf ', phone: '٠٦ ١٢٣٤٥٦٧٨', adults: '2', children: '1', toddlers: '۱', highChairs: '1', diets: 'halal', allergens: ['nuts', 'milk'], stepFree: 'on', note: ' kinderwagen ' };
const faultsOf = (typed: Typed, asked = dinner) => {
  const read = readSignUp(typed, asked);
  return 'faults' in read ? read.faults.map(({ field, fault }) => `${field}: ${fault}`) : [];
};

describe('a sign-up as it is typed', () => {
  it('is understood: a family of four, digits of any script', () => {
    expect(readSignUp(family, dinner)).toEqual({ answers: {
      name: 'Amina Yusuf', phone: '+31612345678', email: '', language: undefined, party: { adults: 2, teens: 0, children: 1, toddlers: 1 }, persons: 4, ages: [], highChairs: 1,
      diets: ['halal'], allergens: ['milk', 'nuts'], interpreter: false, remind: false, stepFree: true, note: 'kinderwagen',
    } });
  });
  it('needs a name, one way to reach the person, and somebody who comes; all faults are told at once', () => {
    expect(faultsOf({})).toEqual(['name: name', 'phone: reach', 'adults: nobody']);
    expect(faultsOf({ name: 'A', email: 'a@b.nl', adults: '1' })).toEqual([]);
    expect(faultsOf({ name: 'A', phone: '12', email: 'a@', adults: 'veel', highChairs: '3' })).toEqual(['phone: phone', 'email: email', 'adults: number', 'highChairs: high-chairs']);
  });
  it('takes no more than the largest party, and no more high chairs than small children', () => {
    expect(faultsOf({ ...family, adults: '9' })).toEqual(['adults: large']);
    expect(faultsOf({ ...family, highChairs: '3' })).toEqual(['highChairs: high-chairs']);
  });
  it('asks for children their ages, and only those who may come', () => {
    expect(readSignUp({ name: 'S', phone: '0612345678', ages: '٧ en 9' }, kids)).toMatchObject({ answers: { ages: [7, 9], persons: 2, party: { adults: 0, children: 2 } } });
    expect(faultsOf({ name: 'S', phone: '0612345678', ages: '4, 9' }, kids)).toEqual(['ages: age']);
    expect(faultsOf({ name: 'S', phone: '0612345678' }, kids)).toEqual(['ages: ages']);
  });
  it('leaves out what is not asked, whatever was sent', () => {
    expect(readSignUp(family, { asks: [], largestParty: 8 })).toMatchObject({ answers: { persons: 2, diets: [], allergens: [], stepFree: false, note: '', highChairs: 0 } });
  });
  it('never throws, and understands the same from what it understood', () => {
    const value = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constantFrom('0612345678', '2', '٣', 'halal'));
    fc.assert(fc.property(fc.record({ name: value, phone: value, email: value, adults: value, teens: value, ages: value, diets: fc.oneof(value, fc.array(value)), note: value }, { requiredKeys: [] }), (typed) => {
      const read = readSignUp(typed, dinner);
      if ('faults' in read) {
        expect(read.faults.length).toBeGreaterThan(0);
        return;
      }
      const { party, ...rest } = read.answers;
      const again = readSignUp({ name: rest.name, phone: rest.phone, email: rest.email, adults: String(party.adults), teens: String(party.teens), diets: rest.diets, note: rest.note }, dinner);
      expect(again).toMatchObject({ answers: { name: rest.name, phone: rest.phone, email: rest.email, party, diets: rest.diets } });
    }));
  });
  it('reminds two hours before only who has an address, and only where a time is known', () => {
    const remind = (typed: Typed, timed: boolean) => { const read = readSignUp({ name: 'A', adults: '1', remind: 'yes', ...typed }, { ...dinner, timed }); return 'answers' in read && read.answers.remind; };
    expect([remind({ email: 'a@b.nl' }, true), remind({ email: 'a@b.nl' }, false), remind({ phone: '0612345678' }, true)]).toEqual([true, false, false]);
  });
  it('warns of ticked allergens that are in the menu', () => {
    expect(allergensMet(['nuts', 'fish'], [{ allergens: ['milk'] }, { allergens: ['nuts', 'gluten'] }])).toEqual(['nuts']);
  });
});
