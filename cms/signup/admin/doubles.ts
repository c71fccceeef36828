import type { SignUp } from '../store/store.ts';
import { answersOf } from './answers-of.ts';

/** Sign-ups of one sitting that may be the same people: same telephone number or address, neither ended. By id, with the codes of the others. */
export function possibleDoubles(rows: readonly SignUp[]): ReadonlyMap<SignUp['id'], readonly string[]> {
  const current = rows.filter(({ state }) => state !== 'cancelled' && state !== 'lapsed');
  const found = new Map<SignUp['id'], Set<string>>();
  for (const way of ['phone', 'email'] as const) {
    for (const [reach, same] of Map.groupBy(current, (row) => answersOf(row)[way])) {
      if (reach === '' || same.length < 2) continue;
      for (const { id } of same) {
        const codes = found.get(id) ?? new Set();
        for (const other of same) if (other.id !== id) codes.add(other.code);
        found.set(id, codes);
      }
    }
  }
  return new Map([...found].map(([id, codes]) => [id, [...codes]]));
}
