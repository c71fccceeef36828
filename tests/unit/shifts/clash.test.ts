import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clashes } from '../../../cms/desk/shifts/decisions/clash.ts';

describe('two shifts at once', () => {
  it('may follow one another without a pause', () => {
    expect(clashes({ startsAt: 10, endsAt: 20 }, [{ startsAt: 20, endsAt: 30 }, { startsAt: 0, endsAt: 10 }])).toBe(false);
    expect(clashes({ startsAt: 10, endsAt: 20 }, [{ startsAt: 19, endsAt: 30 }])).toBe(true);
    expect(clashes({ startsAt: 10, endsAt: 20 }, [{ startsAt: 0, endsAt: 30 }])).toBe(true);
  });
  it('are those that share a minute, whichever is looked at first', () => {
    const stretch = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 12 })).map(([startsAt, long]) => ({ startsAt, endsAt: startsAt + long }));
    const minutes = ({ startsAt, endsAt }: { startsAt: number; endsAt: number }) => Array.from({ length: endsAt - startsAt }, (_, at) => startsAt + at);
    fc.assert(fc.property(stretch, stretch, (one, other) => {
      const shared = minutes(one).some((minute) => minutes(other).includes(minute));
      expect(clashes(one, [other])).toBe(shared);
      expect(clashes(other, [one])).toBe(shared);
    }));
  });
});
