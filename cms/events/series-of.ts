import type { Series } from '../../content/recurrence/series.ts';
import { dayOf } from '../fields/time.ts';

/** The rule of an event as its document holds it: selects are strings, days are moments. */
export interface StoredSeries {
  readonly repeats?: { readonly weekday?: string | null; readonly ordinals?: readonly string[] | null } | null;
  readonly from?: string | null;
  readonly until?: string | null;
  readonly extraDates?: readonly { readonly date?: string | null }[] | null;
  readonly skippedDates?: readonly { readonly date?: string | null }[] | null;
}

const days = (rows: StoredSeries['extraDates']) => (Array.isArray(rows) ? rows as { date?: string | null }[] : []).flatMap(({ date }) => dayOf(date) ?? []);

/** The series of an event. */
export const seriesOf = ({ repeats, from, until, extraDates, skippedDates }: StoredSeries): Series => ({
  repeats: repeats?.weekday ? { weekday: Number(repeats.weekday), ordinals: (repeats.ordinals ?? []).map(Number) } : undefined,
  from: dayOf(from), until: dayOf(until), extra: days(extraDates), skipped: days(skippedDates),
});
