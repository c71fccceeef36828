import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import type { Day } from '../dates/days.ts';
import { isPossible, type Repeats } from './repeats.ts';

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const noon = (day: Day) => Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' });

/** The days of a rule from `from` to `until`, both included, in order. They are wall dates: computed at noon UTC, where no clock changes. */
export function ruleDays(repeats: Repeats, from: Day, until: Day): Day[] {
  if (until < from || !isPossible(repeats)) return [];
  const weekday = codes[repeats.weekday - 1] ?? '';
  const weekly = repeats.ordinals.length === 0;
  // A rule without an interval does not depend on where it starts, so it may start at the window.
  const rule = new RRuleTemporal({
    freq: weekly ? 'WEEKLY' : 'MONTHLY',
    byDay: weekly ? [weekday] : repeats.ordinals.map((ordinal) => `${ordinal}${weekday}`),
    dtstart: noon(from), until: noon(until),
  });
  return [...new Set(rule.all().map((moment) => moment.toPlainDate().toString()))].sort();
}
