import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Waiting, nextOffers, patience, seatsForNewcomer } from '../../../cms/signup/decisions/waiting-list.ts';

const party = fc.record({ persons: fc.integer({ min: 1, max: 8 }), since: fc.integer({ min: 0, max: 50 }), passed: fc.integer({ min: 0, max: patience + 2 }) });
const list = fc.array(party, { maxLength: 20 }).map((parties) => parties.map((one, id): Waiting => ({ id, ...one })));
const seats = (parties: readonly Waiting[]) => parties.reduce((sum, { persons }) => sum + persons, 0);

describe('the waiting list', () => {
  it('offers no more seats than are free, and leaves none that somebody fits unless they are kept', () => {
    fc.assert(fc.property(fc.integer({ min: -5, max: 40 }), list, fc.boolean(), (free, waiting, keep) => {
      const { offered, keptFor } = nextOffers(free, waiting, keep);
      const left = free - seats(offered);
      expect(seats(offered)).toBeLessThanOrEqual(Math.max(free, 0));
      if (!keptFor) for (const one of waiting) if (!offered.includes(one)) expect(one.persons).toBeGreaterThan(left);
      if (keptFor) {
        expect(keep && keptFor.passed >= patience).toBe(true);
        expect(keptFor.persons).toBeGreaterThan(left);
      }
    }));
  });
  it('goes by arrival: who is passed came before somebody who was offered seats, and did not fit', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 40 }), list, (free, waiting) => {
      const young = waiting.map((one) => ({ ...one, passed: 0 }));
      const { offered, passed } = nextOffers(free, young, true);
      for (const one of passed) expect(offered.some(({ since }) => since >= one.since)).toBe(true);
      for (const one of young) if (!offered.includes(one) && !passed.includes(one)) expect(offered.every(({ since }) => since <= one.since)).toBe(true);
    }));
  });
  it('does not starve a large family: one seat after the other is freed, smaller parties keep coming, and it gets its six', () => {
    let waiting: Waiting[] = [{ id: 'family', persons: 6, since: 0, passed: 0 }];
    let free = 0;
    for (let turn = 1; turn <= 40; turn++) {
      free += 1;
      const taken = seatsForNewcomer(1, free, waiting, true, turn);
      if (taken) {
        free -= 1;
        waiting = waiting.map((one) => (taken.passes.includes(one) ? { ...one, passed: one.passed + 1 } : one));
      } else waiting.push({ id: `single ${turn}`, persons: 1, since: turn, passed: 0 });
      const { offered, passed } = nextOffers(free, waiting, true);
      free -= seats(offered);
      waiting = waiting.filter((one) => !offered.includes(one)).map((one) => (passed.includes(one) ? { ...one, passed: one.passed + 1 } : one));
      if (offered.some(({ id }) => id === 'family')) return;
    }
    expect.fail('the family never got its seats');
  });
  it('lets a newcomer have seats only that no waiting party could use', () => {
    const family = { id: 1, persons: 5, since: 0, passed: 0 };
    expect(seatsForNewcomer(2, 3, [family], true, undefined)).toEqual({ passes: [] });
    expect(seatsForNewcomer(2, 3, [family], true, 1)).toEqual({ passes: [family] });
    expect(seatsForNewcomer(2, 5, [family], true, 1)).toBeUndefined();
    expect(seatsForNewcomer(2, 3, [{ ...family, passed: patience }], true, 1)).toBeUndefined();
    expect(seatsForNewcomer(2, 3, [{ ...family, passed: patience }], false, 1)).toBeDefined();
    expect(seatsForNewcomer(4, 3, [], true, 1)).toBeUndefined();
  });
});
