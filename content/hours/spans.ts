/** Hours of one weekday, as an editor writes them. */
export interface WeekdayHours { readonly weekday: number; readonly from: string; readonly to: string }
/** From `HH:MM` to `HH:MM`. */
export interface Span { readonly from: string; readonly to: string }

/** Whether a span ends before it starts, or at once. Hours past midnight are two spans. */
export const isBackward = ({ from, to }: Span): boolean => to <= from;

/** Pairs of rows (by place in the list) whose hours overlap on the same weekday. 10:00–12:00 and 12:00–14:00 do not. */
export function overlaps(hours: readonly WeekdayHours[]): [number, number][] {
  return hours.flatMap((a, i) => hours.slice(i + 1).flatMap((b, j): [number, number][] =>
    (a.weekday === b.weekday && a.from < b.to && b.from < a.to ? [[i, i + 1 + j]] : [])));
}

/** The hours of a weekday in order of time. */
export const spansOn = (hours: readonly WeekdayHours[], weekday: number): Span[] =>
  hours.filter((row) => row.weekday === weekday).map(({ from, to }) => ({ from, to })).sort((a, b) => (a.from < b.from ? -1 : 1));
