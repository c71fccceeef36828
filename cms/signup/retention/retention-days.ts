import type { BasePayload } from 'payload';
import { type PerPurpose, purposes } from './purposes.ts';

/** Slug of the private global. */
export const retentionSlug = 'retention';

/** Days after the end of the last session, until an admin says otherwise; and the most that may be chosen. */
export const usualDays: PerPurpose = { needs: 2, reach: 7, name: 30 };
export const mostDays = 365;

/** The days in what is stored. What is not a number from 0 to `mostDays` counts as the usual one: a slip keeps nothing for ever. */
export function retentionOf(stored: Readonly<Record<string, unknown>>): PerPurpose {
  const daysOf = (purpose: keyof PerPurpose): number => {
    const days = stored[purpose];
    return typeof days === 'number' && days >= 0 && days <= mostDays ? days : usualDays[purpose];
  };
  return Object.fromEntries(purposes.map((purpose) => [purpose, daysOf(purpose)])) as Record<keyof PerPurpose, number>;
}

/** The days that hold now. */
export const readRetention = async (payload: Pick<BasePayload, 'findGlobal'>): Promise<PerPurpose> =>
  retentionOf(await payload.findGlobal({ slug: retentionSlug as never, depth: 0 }) as Record<string, unknown>);
