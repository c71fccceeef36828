import type { Snapshot } from '../../../content/snapshot.ts';
import { rolesWithoutCertificate } from './may-do.ts';
import type { Volunteer, VolunteerChanges, VolunteerState } from './volunteer.ts';

/** Why a volunteer cannot come into a state, or stay in it. `certificate`: a role is with children and no certificate of conduct was seen. */
export type StepRefusal = 'certificate' | 'doubted' | 'emptied';

/**
 * The change that brings a volunteer into a state; a reason why not; nothing when there is nothing to change. Every state can follow every other, because people
 * come back and talks take their time, but nobody becomes active for work with children before the certificate was seen, and who may be a robot stays where it is.
 * @param by id of an account as text; empty for the person
 */
export function movedTo(volunteer: Volunteer, state: VolunteerState, { now, by, roles }: { readonly now: number; readonly by: string; readonly roles: Snapshot['roles'] }): VolunteerChanges | StepRefusal | undefined {
  if (volunteer.emptiedAt) return 'emptied';
  if (volunteer.state === state) return undefined;
  if (volunteer.doubt && state !== 'stopped') return 'doubted';
  if (state === 'active' && rolesWithoutCertificate(volunteer, roles).length > 0) return 'certificate';
  return { state, since: now, steps: [...volunteer.steps, { at: now, state, by }], stoppedAt: state === 'stopped' ? now : null };
}

/** The change that sets what is known of a volunteer; a reason why not: nobody stays active for work with children without a certificate that was seen. */
export function withKnown(volunteer: Volunteer, changes: VolunteerChanges, roles: Snapshot['roles']): VolunteerChanges | StepRefusal {
  if (volunteer.emptiedAt) return 'emptied';
  const next = { ...volunteer, ...changes };
  // Only a change that brings the lack about is refused: a name can be mended whatever else is missing.
  const lacks = rolesWithoutCertificate(next, roles).some((role) => !rolesWithoutCertificate(volunteer, roles).includes(role));
  return volunteer.state === 'active' && lacks ? 'certificate' : changes;
}
