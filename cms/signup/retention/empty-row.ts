import type { SignUp, Store } from '../store/store.ts';
import type { PerPurpose, Purpose } from './purposes.ts';
import { reduced } from './reduced.ts';

/** How often a row is tried that others change at the same time. */
const manyTurns = 50;

/**
 * Empties what is overdue in one sign-up, on top of whatever another changed meanwhile. Answers the purposes of which something went; throws when others
 * changed it `manyTurns` times in a row.
 */
export async function emptyRow(store: Store, seen: SignUp, age: number, retention: PerPurpose): Promise<readonly Purpose[]> {
  let row: SignUp | undefined = seen;
  for (let turn = 0; turn < manyTurns && row; turn++) {
    const { answers, history, emptied } = reduced(row, age, retention);
    if (emptied.length === 0 || (await store.change(row, { answers, history }))) return emptied;
    row = await store.byId(seen.id);
  }
  if (!row) return [];
  throw new Error('A sign-up was changed by others all the time, so its data could not be emptied.');
}
