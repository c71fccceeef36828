import { expect } from 'vitest';
import type { SignUp, Store } from '../cms/signup/store/store.ts';

/** Everybody is kept, no seat was given twice, the counter is exact, and none is free that somebody who waits could have. Answers all sign-ups. */
export async function expectCrowdSeated(store: Store, sitting: string, people: number, seats: number): Promise<SignUp[]> {
  const rows = await store.ofSitting(sitting);
  expect(rows).toHaveLength(people);
  const held = rows.reduce((sum, row) => sum + row.held, 0);
  expect(held).toBeLessThanOrEqual(seats);
  expect((await store.sitting(sitting))?.left).toBe(seats - held);
  expect(rows.filter(({ state, persons }) => state === 'waiting' && persons <= seats - held)).toEqual([]);
  return rows;
}
