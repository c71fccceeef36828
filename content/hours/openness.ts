import type { Holiday } from '../codes/holidays.ts';
import { addDays, type Day, weekdayOf } from '../dates/days.ts';
import type { Location, Text } from '../snapshot.ts';
import { closingHoliday } from './holidays.ts';
import { type Span, spansOn } from './spans.ts';

/** What holds at a place on a day. */
export type Openness =
  /** `changed`: other hours than in other weeks. */
  | { readonly kind: 'open'; readonly spans: readonly Span[]; readonly changed: boolean; readonly reason?: Text | undefined }
  | { readonly kind: 'closed'; readonly because: 'exception' | 'holiday' | 'weekday'; readonly holiday?: Holiday | undefined; readonly reason?: Text | undefined }
  /** Not here but at another place (a slug of `locations`); `spans` is empty when the hours are not known. */
  | { readonly kind: 'elsewhere'; readonly place: string; readonly spans: readonly Span[]; readonly reason?: Text | undefined }
  /** The place has no hours yet: the page says nothing rather than “closed”. */
  | { readonly kind: 'unknown' };

type Hours = Pick<Location, 'hours' | 'holidays' | 'exceptions'>;

/** What holds on a day: what an editor wrote for that date, else the public holiday, else the hours of the weekday. */
export function opennessOn(location: Hours, day: Day): Openness {
  const weekly = spansOn(location.hours, weekdayOf(day));
  const today = location.exceptions.filter((exception) => exception.date === day);
  const ownSpans = (entries: Location['exceptions']) =>
    entries.flatMap(({ from, to }) => (from && to ? [{ from, to }] : [])).sort((a, b) => (a.from < b.from ? -1 : 1));

  const closed = today.find(({ kind }) => kind === 'closed');
  if (closed) return { kind: 'closed', because: 'exception', reason: closed.reason };
  const moved = today.filter(({ kind, place }) => kind === 'place' && place);
  if (moved[0]?.place) {
    const spans = ownSpans(moved);
    return { kind: 'elsewhere', place: moved[0].place, spans: spans.length > 0 ? spans : weekly, reason: moved[0].reason };
  }
  const other = today.filter(({ kind }) => kind === 'hours');
  const spans = ownSpans(other);
  if (spans.length > 0) return { kind: 'open', spans, changed: true, reason: other[0]?.reason };

  const holiday = closingHoliday(location, day);
  if (holiday) return { kind: 'closed', because: 'holiday', holiday };
  if (location.hours.length === 0) return { kind: 'unknown' };
  return weekly.length > 0 ? { kind: 'open', spans: weekly, changed: false } : { kind: 'closed', because: 'weekday' };
}

/** The first day after `day`, at most `within` days later, on which somebody can come, here or elsewhere. */
export function nextOpenDay(location: Hours, day: Day, within: number): { readonly day: Day; readonly openness: Openness } | undefined {
  for (let ahead = 1; ahead <= within; ahead += 1) {
    const next = addDays(day, ahead);
    const openness = opennessOn(location, next);
    if (openness.kind === 'open' || openness.kind === 'elsewhere') return { day: next, openness };
  }
  return undefined;
}
