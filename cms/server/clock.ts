import { Temporal } from 'temporal-polyfill';

/** Milliseconds from `now` until the next time that a clock in this zone shows `hour`:00. Right on both clock-change days. */
export function untilHour(now: Date, timeZone: string, hour: number): number {
  const zoned = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone);
  const today = zoned.toPlainDate().toZonedDateTime({ timeZone, plainTime: { hour } });
  const next = Temporal.ZonedDateTime.compare(today, zoned) > 0 ? today : zoned.toPlainDate().add({ days: 1 }).toZonedDateTime({ timeZone, plainTime: { hour } });
  return next.epochMilliseconds - now.getTime();
}

/** Calls `work` every day at that hour of the zone; the answer stops it. */
export function everyDayAt(hour: number, timeZone: () => string, work: () => void): () => void {
  let timer: NodeJS.Timeout;
  const wait = () => {
    timer = setTimeout(() => {
      work();
      wait();
    }, untilHour(new Date(), timeZone(), hour) + 500);
    timer.unref();
  };
  wait();
  return () => clearTimeout(timer);
}
