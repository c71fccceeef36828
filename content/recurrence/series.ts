import { addMonths, type Day } from '../dates/days.ts';
import { isPossible, type Repeats } from './repeats.ts';
import { ruleDays } from './rule-days.ts';

/** A series: a rule between two days, and days that are added or left out by hand. An added day counts even outside the rule's two days. */
export interface Series {
  readonly repeats?: Repeats | undefined;
  /** First day of the rule, included; without it the rule has always been. */
  readonly from?: Day | undefined;
  /** Last day of the rule, included; without it the rule has no end. */
  readonly until?: Day | undefined;
  readonly extra: readonly Day[];
  /** Left out, whether they come from the rule or were added. */
  readonly skipped: readonly Day[];
}

/** The days of a series from `from` to `until`, both included, sorted, each once. */
export function seriesDays(series: Series, window: { readonly from: Day; readonly until: Day }): Day[] {
  const start = series.from && series.from > window.from ? series.from : window.from;
  const end = series.until && series.until < window.until ? series.until : window.until;
  const ruled = series.repeats ? ruleDays(series.repeats, start, end) : [];
  const added = series.extra.filter((day) => day >= window.from && day <= window.until);
  const skipped = new Set(series.skipped);
  return [...new Set([...ruled, ...added])].filter((day) => !skipped.has(day)).sort();
}

/** Whether a series has no day at all, so that an editor hears it before publishing. */
export function neverOccurs(series: Series): boolean {
  if (series.extra.some((day) => !series.skipped.includes(day))) return false;
  if (!series.repeats || !isPossible(series.repeats)) return true;
  // Open at one end, a possible rule outlasts any list of skipped days: every weekday has a fifth in some month of each year.
  if (!series.from || !series.until) return false;
  return seriesDays(series, { from: series.from, until: series.until }).length === 0;
}

/** The window in which a site keeps dates as pages: two months back, six months ahead of `day`. */
export const publicWindow = (day: Day): { from: Day; until: Day } => ({ from: addMonths(day, -2), until: addMonths(day, 6) });
