import type { SignUp } from '../../signup/store/store.ts';
import type { ShiftFacts } from './shift.ts';

/** What a turn keeps besides what the door needs. The shift's facts stand here as the volunteer was last told, so that hours and news can be told from them. */
export interface TurnAnswers {
  readonly persons: 1;
  /** Id of the volunteer, as text; empty when the link was cut. */
  readonly volunteer: string;
  readonly role: string;
  /** `YYYY-MM-DD`, and the Dutch clock. */
  readonly date: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Whether the volunteer knows that the date was called off. */
  readonly off?: boolean | undefined;
  /** Hours typed by the desk, where the clock does not say them. */
  readonly hours?: number | undefined;
  /** Why the desk took somebody off. */
  readonly reason?: string | undefined;
}

/** One volunteer in one shift: a sign-up of one person. `confirmed` is taken, `cancelled` is given back, `arrived` says whether the volunteer came. */
export type Turn = SignUp<TurnAnswers>;

/** Whether a turn holds its place. */
export const isTaken = ({ state }: Pick<Turn, 'state'>): boolean => state === 'confirmed';

export const answersFor = (volunteer: string, { role, occurrence, from, to }: ShiftFacts): TurnAnswers => ({ persons: 1, volunteer, role, date: occurrence.date, from, to });
