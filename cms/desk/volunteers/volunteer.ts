import type { JoinAnswers } from '../../../content/forms/join.ts';
import type { Locale } from '../../../content/locales.ts';
import type { Note } from '../requests/request.ts';

/**
 * `application`: somebody wants to join. `talk`: we talked, or have a day for it. `start`: begins, beside somebody who knows the work. `active`: takes part.
 * `stopped`: does not take part, or never did.
 */
export const volunteerStates = ['application', 'talk', 'start', 'active', 'stopped'] as const;
export type VolunteerState = (typeof volunteerStates)[number];

/** When a volunteer came into a state. `by` is the id of an account as text; empty for the person and for the program. */
export interface Step { readonly at: number; readonly state: VolunteerState; readonly by: string }

/** A certificate of conduct: the days, `YYYY-MM-DD`, on which it was asked for and seen. Whether it is needed follows from the roles. The paper itself is not kept. `says`: whether the person says to have one. */
export interface Certificate { readonly says?: boolean | undefined; readonly askedOn?: string | undefined; readonly seenOn?: string | undefined }

/** A volunteer as stored. Times are milliseconds since 1970. */
export interface Volunteer extends Omit<JoinAnswers, 'saysCertificate'> {
  readonly id: string | number;
  /** Unique: the same form sent twice is one volunteer. */
  readonly key: string;
  /** Unique: six signs, said at the desk. */
  readonly code: string;
  /** In which the person reads and is written to. */
  readonly language: Locale;
  readonly cameBy: 'site' | 'desk';
  /** When the form came. */
  readonly at: number;
  readonly state: VolunteerState;
  /** Since when it is in this state. */
  readonly since: number;
  /** All states so far, the oldest first. */
  readonly steps: readonly Step[];
  /** Why it may be a robot; nothing once a person of the desk saw that it is not. */
  readonly doubt?: string | null | undefined;
  readonly certificate: Certificate;
  readonly notes: readonly Note[];
  /** Grows with every change of this row; a change names the turn it saw. */
  readonly turn: number;
  readonly stoppedAt?: number | null | undefined;
  /** When personal data were emptied. */
  readonly emptiedAt?: number | null | undefined;
}

/** A volunteer who is not there yet. */
export type NewVolunteer = Omit<Volunteer, 'id' | 'turn' | 'emptiedAt' | 'stoppedAt'>;
/** What a change may set; `turn` grows by itself. The key and the code change only when a row is emptied. */
export type VolunteerChanges = Partial<Omit<Volunteer, 'id' | 'turn' | 'at'>>;
