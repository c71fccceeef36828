import { Temporal } from 'temporal-polyfill';

/** For so long after a date opened everybody can choose one shift in its week, in milliseconds. After that, more. */
export const fairTime = 48 * 60 * 60_000;

/** The Monday of the week in which a day is. */
export function weekOf(date: string): string {
  const day = Temporal.PlainDate.from(date);
  return day.subtract({ days: day.dayOfWeek - 1 }).toString();
}

/**
 * From when somebody can take a shift, milliseconds since 1970: as soon as it opens, or two days later when there is another shift of theirs in the same week.
 * @param own the dates of the shifts that this person has, `YYYY-MM-DD`
 */
export function takeableFrom({ date, opensAt }: { readonly date: string; readonly opensAt: number }, own: readonly string[]): number {
  const week = weekOf(date);
  return own.some((day) => weekOf(day) === week) ? opensAt + fairTime : opensAt;
}
