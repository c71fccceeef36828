import type { Volunteer, VolunteerChanges } from './volunteer.ts';
import type { VolunteerStore } from './volunteer-store.ts';

/** How often a change is tried while others change the same volunteer. */
const manyTurns = 20;

/**
 * Changes a volunteer on top of whatever others changed meanwhile. `decide` looks at the row as it is then and says what is to change: nothing, or a reason why not,
 * ends it. Throws when others changed it `manyTurns` times in a row.
 */
export async function changeVolunteer<R extends string>(
  store: VolunteerStore, id: Volunteer['id'], decide: (volunteer: Volunteer) => VolunteerChanges | R | undefined,
): Promise<{ readonly volunteer: Volunteer; readonly refused?: R | undefined } | undefined> {
  for (let turn = 0; turn < manyTurns; turn++) {
    const seen = await store.byId(id);
    if (!seen) return undefined;
    const changes = decide(seen);
    if (changes === undefined) return { volunteer: seen };
    if (typeof changes === 'string') return { volunteer: seen, refused: changes };
    const changed = await store.change(seen, changes);
    if (changed) return { volunteer: changed };
  }
  throw new Error('A volunteer was changed by others all the time.');
}
