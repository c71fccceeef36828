import type { NewVolunteer, Volunteer, VolunteerChanges, VolunteerState } from './volunteer.ts';

/** Where volunteers are kept. Each method happens wholly or not at all. */
export interface VolunteerStore {
  /** Adds a volunteer; nothing when the key or the code is there already. When this resolves it survives a crash. */
  add(volunteer: NewVolunteer): Promise<Volunteer | undefined>;
  byKey(key: string): Promise<Volunteer | undefined>;
  byCode(code: string): Promise<Volunteer | undefined>;
  byId(id: Volunteer['id']): Promise<Volunteer | undefined>;
  /** Volunteers in one of these states whose data are not emptied; the one who changed state last stands first. */
  inState(states: readonly VolunteerState[]): Promise<Volunteer[]>;
  /** How many are in a state, emptied ones not counted. */
  count(state: VolunteerState): Promise<number>;
  /** Volunteers in one of these states since before a moment (milliseconds since 1970) whose data are not emptied. */
  restingSince(states: readonly VolunteerState[], before: number): Promise<Volunteer[]>;
  /** Changes a volunteer who is still at the turn that was seen; nothing when not. */
  change(seen: Volunteer, changes: VolunteerChanges): Promise<Volunteer | undefined>;
}
