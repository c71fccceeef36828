import { type Day, monthOf } from '../../content/dates/days.ts';
import { monthTitle } from '../../content/dates/words.ts';
import type { Locale } from '../../content/locales.ts';
import type { OccurrenceLine } from './occurrence-line.ts';

/** The dates of one month, by day. */
export interface MonthView {
  /** `YYYY-MM` */
  readonly month: string;
  readonly title: string;
  readonly days: readonly DayView[];
}

export interface DayView {
  readonly day: Day;
  /** Nothing takes place on this day. */
  readonly off: boolean;
  /** Off because of one public holiday: said once for the day. */
  readonly closed: boolean;
  readonly lines: readonly [OccurrenceLine, ...OccurrenceLine[]];
}

/** Groups lines that are in order of time, forwards or backwards, and keeps that order. */
export function months(lines: readonly OccurrenceLine[], lang: Locale): MonthView[] {
  const byDay = new Map<Day, [OccurrenceLine, ...OccurrenceLine[]]>();
  for (const line of lines) {
    const same = byDay.get(line.day);
    if (same) same.push(line);
    else byDay.set(line.day, [line]);
  }
  const byMonth = new Map<string, DayView[]>();
  for (const [day, same] of byDay) {
    const month = monthOf(day);
    const off = same.every(({ cancelled }) => cancelled);
    const { holiday } = same[0];
    const view = { day, off, closed: off && holiday !== undefined && same.every((line) => line.holiday === holiday), lines: same };
    byMonth.set(month, [...(byMonth.get(month) ?? []), view]);
  }
  return [...byMonth].map(([month, days]) => ({ month, title: monthTitle(lang, `${month}-01`), days }));
}
