/** A day on the foundation's calendar, `YYYY-MM-DD`. A wall date: no zone can shift it. Plain strings, so days compare and sort with `<`. */
export type Day = string;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayLength = 86_400_000;

/** The day as noon UTC, for Intl with `timeZone: 'UTC'`. Throws on a string that is no day of the Gregorian calendar. */
export function dateOf(day: Day): Date {
  const [, year, month, date] = shape.exec(day) ?? [];
  const noon = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date), 12));
  if (Number.isNaN(noon.valueOf()) || noon.toISOString().slice(0, 10) !== day) throw new RangeError(`“${day}” is not a day`);
  return noon;
}

export function isDay(value: string): boolean {
  try { dateOf(value); return true; } catch { return false; }
}

/** The day `count` days later (earlier when negative). */
export const addDays = (day: Day, count: number): Day =>
  new Date(dateOf(day).valueOf() + count * dayLength).toISOString().slice(0, 10);

/** The same date `count` months later (earlier when negative); the last of the month where that month is shorter. */
export function addMonths(day: Day, count: number): Day {
  const from = dateOf(day);
  const target = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + count, 1));
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(from.getUTCDate(), last));
  return target.toISOString().slice(0, 10);
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: Day): number => dateOf(day).getUTCDay() || 7;

/** `YYYY-MM`, to group days by month. */
export const monthOf = (day: Day): string => day.slice(0, 7);
