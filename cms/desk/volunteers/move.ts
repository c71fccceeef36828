import { changeVolunteer } from './changing.ts';
import type { VolunteerDesk } from './desk.ts';
import { movedTo, type StepRefusal } from './steps.ts';
import type { Volunteer, VolunteerState } from './volunteer.ts';

/**
 * Brings a volunteer into a state, and gives back the shifts of who stops. The volunteer as it is then, with the reason when it was refused; nothing when there is
 * no such volunteer. Twice is once: shifts are given back again if the first time broke off between.
 * @param by id of an account as text; empty for the person
 */
export async function moveVolunteer({ store, now, snapshot, shifts }: Pick<VolunteerDesk, 'store' | 'now' | 'snapshot' | 'shifts'>, id: Volunteer['id'], state: VolunteerState, by: string): Promise<{ readonly volunteer: Volunteer; readonly refused?: StepRefusal | undefined } | undefined> {
  const moved = await changeVolunteer<StepRefusal>(store, id, (volunteer) => movedTo(volunteer, state, { now: now(), by, roles: snapshot().roles }));
  if (moved?.volunteer.state === 'stopped') await shifts.release(moved.volunteer);
  return moved;
}
