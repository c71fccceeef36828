import { typedIn } from '../../../content/forms/typed.ts';
import type { ShiftSide } from '../volunteers/shift-side.ts';
import { hoursDone, shiftsFor } from './lines.ts';
import type { ShiftDesk } from './shift-desk.ts';
import { give, giveAllBack, take } from './take.ts';

/** What the personal page of a volunteer shows and does of shifts. @param desk nothing before it is opened */
export const shiftSideOf = (desk: () => ShiftDesk | undefined): ShiftSide => ({
  async of(volunteer) {
    const shifts = desk();
    return shifts ? { shifts: await shiftsFor(shifts, volunteer), hours: await hoursDone(shifts, volunteer) } : { shifts: [], hours: 0 };
  },
  async act(volunteer, step, typed) {
    const shifts = desk();
    if (!shifts) return undefined;
    const shift = typedIn(typed, 'shift');
    if (step === 'take') return take(shifts, volunteer, shift);
    if (step === 'give') return give(shifts, volunteer, shift);
    return undefined;
  },
  async release(volunteer) {
    const shifts = desk();
    if (shifts) await giveAllBack(shifts, volunteer.id);
  },
});
