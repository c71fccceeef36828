import type { BasePayload } from 'payload';
import { deleteLetters } from '../../mail/letters.ts';
import { retentionSlug } from '../../signup/retention/retention-days.ts';
import { wipeFreed } from '../../signup/retention/wipe-freed.ts';
import { changeVolunteer } from './changing.ts';
import type { VolunteerDesk } from './desk.ts';
import { emptied, isDue } from './emptied.ts';
import { lettersAbout } from './letters.ts';
import { volunteerDaysOf } from './retention-days.ts';
import type { Volunteer } from './volunteer.ts';

/** Milliseconds of a day: a time that is promised in days does not follow the clock change. */
const day = 86_400_000;

const daysNow = async (payload: Pick<BasePayload, 'findGlobal'>) => volunteerDaysOf(await payload.findGlobal({ slug: retentionSlug as never, depth: 0 }) as Record<string, unknown>);

async function due({ store, payload }: Pick<VolunteerDesk, 'store' | 'payload'>, now: number): Promise<Volunteer[]> {
  const days = await daysNow(payload);
  const shortest = Math.min(...Object.values(days));
  return (await store.restingSince(['application', 'talk', 'stopped'], now - shortest * day)).filter((volunteer) => isDue(volunteer, now, days));
}

/** How many volunteers still have personal data though their time is over at `now`. */
export const overdueVolunteers = async (desk: Pick<VolunteerDesk, 'store' | 'payload'>, now: number): Promise<number> => (await due(desk, now)).length;

/**
 * Empties volunteers whose time is over at `now` (milliseconds since 1970), and says how many. Others may change the same rows: nobody's change is lost. Logs
 * numbers only; throws when one could not be emptied, everything else is done by then.
 */
export async function purgeVolunteers(desk: Pick<VolunteerDesk, 'store' | 'payload'>, now: number): Promise<number> {
  const { store, payload } = desk;
  const days = await daysNow(payload);
  let [gone, failed] = [0, 0];
  for (const { id } of await due(desk, now)) {
    try {
      await deleteLetters(payload, lettersAbout(id));
      const changed = await changeVolunteer(store, id, (volunteer) => (isDue(volunteer, now, days) ? emptied(volunteer, now) : undefined));
      if (changed?.volunteer.emptiedAt) gone++;
    } catch {
      failed++;
    }
  }
  if (gone > 0) {
    payload.logger.info(`Retention: emptied volunteers: ${gone}.`);
    await wipeFreed(payload).catch(() => { payload.logger.warn('Retention: the database file could not be written anew, so erased data may still be in its free parts.'); });
  }
  if (failed > 0) throw new Error(`Retention: ${failed} volunteers could not be emptied and will be tried again.`);
  return gone;
}
