import type { Locale } from '../locales.ts';
import { clockRange, isolated, partOfDay } from './clock.ts';
import type { Day } from './days.ts';
import { patterns } from './patterns.ts';
import { longDate } from './words.ts';

/** A date with its time, in pieces, so that a page can put the time alone in a `<bdi dir="ltr">`. */
export interface DateLine {
  readonly date: string;
  /** Between date and time; empty without a time. */
  readonly join: string;
  readonly time?: string;
  /** After the time, such as ` (ምሽት)`; empty in most languages. */
  readonly after: string;
}

/** `vrijdag 11 december 2026, 18:00`, in pieces. */
export function dateLine(locale: Locale, day: Day, from?: string, to?: string): DateLine {
  const date = longDate(locale, day);
  if (!from) return { date, join: '', after: '' };
  const part = partOfDay(locale, from);
  return { date, join: patterns[locale].beforeTime, time: clockRange(from, to), after: part ? ` (${part})` : '' };
}

/** The same line as one text. `isolate` puts direction marks round the time, for text without markup. */
export function dateText(locale: Locale, day: Day, from?: string, to?: string, isolate = false): string {
  const { date, join, time, after } = dateLine(locale, day, from, to);
  if (!time) return date;
  return `${date}${join}${isolate ? isolated(time) : time}${after}`;
}
