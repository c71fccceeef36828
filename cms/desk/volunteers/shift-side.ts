import type { ShiftLine, VolunteerPage } from '../../../content/answers.ts';
import type { Typed } from '../../../content/forms/sign-up.ts';
import type { Volunteer } from './volunteer.ts';

/** What the personal page of a volunteer needs of shifts. */
export interface ShiftSide {
  /** The shifts that this volunteer has or may take, and the hours done. */
  of(volunteer: Volunteer): Promise<{ readonly shifts: readonly ShiftLine[]; readonly hours: number }>;
  /** Does what a post of the page asks for (`take`, `give`), and says what came of it; nothing when the step is not about shifts. */
  act(volunteer: Volunteer, step: string, typed: Typed): Promise<VolunteerPage['did']>;
  /** The volunteer stopped: all shifts to come go back, so that others can take them. Twice is once. */
  release(volunteer: Volunteer): Promise<void>;
}

/** Where nobody plans shifts. */
export const noShifts: ShiftSide = { of: async () => ({ shifts: [], hours: 0 }), act: async () => undefined, release: async () => {} };
