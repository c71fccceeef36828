import { Temporal } from 'temporal-polyfill';

/** Hours of the night in which nobody should have to answer, on the foundation's clock. */
export interface QuietHours { readonly from: string; readonly to: string }

const minute = 60_000;
const hour = 60 * minute;

/** How long an offer holds while people are awake, by the time that is left until sign-up closes: a day, six hours, two; near the end whatever is left. */
export function holdTime(left: number): number {
  if (left >= 72 * hour) return 24 * hour;
  if (left >= 24 * hour) return 6 * hour;
  return 2 * hour;
}

/**
 * Until when an offer holds; the hours of the night do not count, and it never holds beyond the closing of sign-up. Nothing when there is no time left to answer.
 * All times in milliseconds since 1970.
 */
export function offerUntil(now: number, closesAt: number, quiet: QuietHours, timeZone: string): number | undefined {
  if (closesAt - now < 15 * minute) return undefined;
  let left = holdTime(closesAt - now);
  let at = now;
  // Each turn ends at the next beginning or end of the night; a hold of at most a day meets few of them.
  while (left > 0 && at < closesAt) {
    const { asleep, until } = nightAt(at, quiet, timeZone);
    const step = asleep ? until - at : Math.min(left, until - at);
    if (!asleep) left -= step;
    at += step;
  }
  return Math.min(at, closesAt);
}

/** Whether it is night, and until when that stays so. */
function nightAt(moment: number, { from, to }: QuietHours, timeZone: string): { readonly asleep: boolean; readonly until: number } {
  const here = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(timeZone);
  const clock = here.toPlainTime().toString({ smallestUnit: 'second' });
  const next = (time: string) => {
    const today = here.withPlainTime(time);
    return (Temporal.ZonedDateTime.compare(today, here) > 0 ? today : here.add({ days: 1 }).withPlainTime(time)).epochMilliseconds;
  };
  const asleep = from <= to ? clock >= from && clock < to : clock >= from || clock < to;
  return { asleep, until: next(asleep ? to : from) };
}
