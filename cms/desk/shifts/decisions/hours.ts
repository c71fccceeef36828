import { Temporal } from 'temporal-polyfill';

/** What the hours of a shift follow from. */
export interface Worked { readonly from?: string | undefined; readonly to?: string | undefined; readonly hours?: number | undefined }

/**
 * The hours of one shift, in quarters: what the desk typed, else from begin to end on the clock; an end that is not later than the begin is on the next day.
 * Nothing when neither is known. The clock counts, also in the night in which it changes: that is what was agreed.
 */
export function hoursOf({ from, to, hours }: Worked): number | undefined {
  if (hours !== undefined) return hours;
  if (!from || !to) return undefined;
  const minutes = Temporal.PlainTime.from(from).until(Temporal.PlainTime.from(to)).total('minutes');
  return Math.round((minutes > 0 ? minutes : minutes + 24 * 60) / 15) / 4;
}

/** Hours together; a shift whose hours nobody knows counts none. */
export const sumOfHours = (turns: readonly Worked[]): number => turns.reduce((sum, turn) => sum + (hoursOf(turn) ?? 0), 0);
