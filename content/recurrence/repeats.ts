/** How an event comes back, as in the snapshot: `{ ordinals: [2, 4], weekday: 5 }` is every 2nd and 4th Friday of the month. */
export interface Repeats {
  /** 1 to 5, or -1 for the last of the month; empty for every week. */
  readonly ordinals: readonly number[];
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
}

/** Whether any calendar could hold such a day: no sixth Friday, no eighth weekday. */
export const isPossible = ({ ordinals, weekday }: Repeats): boolean =>
  Number.isInteger(weekday) && weekday >= 1 && weekday <= 7 &&
  ordinals.every((ordinal) => Number.isInteger(ordinal) && ordinal !== 0 && ordinal >= -5 && ordinal <= 5);
