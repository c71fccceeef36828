import type { Sitting, Store } from '../store/store.ts';
import type { PerPurpose } from './purposes.ts';

/** Milliseconds of a day: a time that is promised in days does not follow the clock change. */
export const day = 86_400_000;

/** A sitting that is over, and for how many days. */
export interface Ended { readonly sitting: Sitting; readonly age: number }

/** Sittings that are over for so long that the time of something in them may be over too. */
export async function endedSittings(store: Store, retention: PerPurpose, now: number): Promise<Ended[]> {
  const shortest = Math.min(...Object.values(retention));
  return (await store.endedBefore(now - shortest * day)).map((sitting) => ({ sitting, age: (now - sitting.endsAt) / day }));
}
