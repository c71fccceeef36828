import { type Holiday } from '../../content/codes/holidays.ts';
import { weekdays } from '../../content/codes/weekdays.ts';
import { weekdayName } from '../../content/dates/words.ts';
import { type Span, spansOn, type WeekdayHours } from '../../content/hours/spans.ts';
import type { Locale } from '../../content/locales.ts';

/** The hours of an ordinary week. */
export interface WeekView {
  /** One row per weekday, Monday first; a day without spans is closed. Empty when the hours are not known. */
  readonly rows: readonly { readonly weekday: string; readonly spans: readonly Span[] }[];
  readonly holidays: readonly Holiday[];
}

/** All seven days, because “closed on Tuesday” is an answer too. */
export function week(place: { readonly hours: readonly WeekdayHours[]; readonly holidays?: readonly Holiday[] }, lang: Locale): WeekView {
  return {
    rows: place.hours.length === 0 ? [] : weekdays.map((weekday) => ({ weekday: weekdayName(lang, weekday), spans: spansOn(place.hours, weekday) })),
    holidays: place.holidays ?? [],
  };
}
