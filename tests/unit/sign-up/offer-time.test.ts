import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdTime, offerUntil } from '../../../cms/signup/decisions/offer-time.ts';

const zone = 'Europe/Amsterdam';
const night = { from: '22:00', to: '08:00' };
const at = (time: string) => Date.parse(time);
const until = (now: string, closes: string) => { const end = offerUntil(at(now), at(closes), night, zone); return end === undefined ? undefined : new Date(end).toISOString(); };

describe('how long an offer holds', () => {
  it.each([
    ['2026-11-20T10:00:00Z', '2026-11-27T16:00:00Z', '2026-11-21T20:00:00.000Z', 'a day of waking hours: fourteen hours a day are awake'],
    ['2026-11-26T09:00:00Z', '2026-11-27T16:00:00Z', '2026-11-26T15:00:00.000Z', 'six hours the day before'],
    ['2026-11-26T20:00:00Z', '2026-11-27T10:00:00Z', '2026-11-27T08:00:00.000Z', 'two hours, of which one tomorrow morning'],
    ['2026-11-27T14:30:00Z', '2026-11-27T16:00:00Z', '2026-11-27T16:00:00.000Z', 'never beyond closing'],
  ])('from %s, closing %s: %s, %s', (now, closes, end) => expect(until(now, closes)).toBe(end));
  it('is not made when there is no time to answer', () => expect(until('2026-11-27T15:50:00Z', '2026-11-27T16:00:00Z')).toBeUndefined());

  it('ends while people are awake, not before the hold time, also when the clock changes', () => {
    fc.assert(fc.property(fc.integer({ min: at('2026-03-20T00:00:00Z'), max: at('2026-11-10T00:00:00Z') }), fc.integer({ min: 60, max: 60 * 24 * 10 }), (now, minutes) => {
      const closes = now + minutes * 60_000;
      const end = offerUntil(now, closes, night, zone);
      if (end === undefined) return;
      expect(end).toBeLessThanOrEqual(closes);
      if (end === closes) return;
      expect(end - now).toBeGreaterThanOrEqual(holdTime(closes - now));
      const hour = Number(new Intl.DateTimeFormat('en-GB', { hour: 'numeric', hourCycle: 'h23', timeZone: zone }).format(end - 1));
      expect(hour >= 8 && hour < 22).toBe(true);
    }));
  });
});
