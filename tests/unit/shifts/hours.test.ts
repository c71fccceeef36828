import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursOf, sumOfHours } from '../../../cms/desk/shifts/decisions/hours.ts';

const clock = fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);

describe('hours of a shift', () => {
  it('are from begin to end, over midnight too, in quarters', () => {
    expect(hoursOf({ from: '16:00', to: '21:30' })).toBe(5.5);
    expect(hoursOf({ from: '22:00', to: '01:00' })).toBe(3);
    expect(hoursOf({ from: '16:00', to: '16:20' })).toBe(0.25);
  });
  it('are what the desk typed, if it did; nobody knows them without an end', () => {
    expect(hoursOf({ from: '16:00', to: '21:00', hours: 2 })).toBe(2);
    expect(hoursOf({ from: '16:00' })).toBeUndefined();
    expect(hoursOf({})).toBeUndefined();
  });
  it('are more than none and at most a day, and add up in any order', () => {
    fc.assert(fc.property(fc.array(fc.record({ from: clock, to: clock }), { maxLength: 8 }), (turns) => {
      for (const turn of turns) {
        expect(hoursOf(turn)).toBeGreaterThanOrEqual(0);
        expect(hoursOf(turn)).toBeLessThanOrEqual(24);
      }
      expect(sumOfHours(turns.toReversed())).toBe(sumOfHours(turns));
    }));
  });
});
