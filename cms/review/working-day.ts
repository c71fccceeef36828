import { Temporal } from 'temporal-polyfill';
import { addDays, type Day, weekdayOf } from '../../content/dates/days.ts';
import { holidaysOn } from '../../content/hours/holidays.ts';

/** The first day of a month on which people work: no weekend, no public holiday. @param month `YYYY-MM` */
export function firstWorkingDay(month: string): Day {
  let day: Day = `${month}-01`;
  while (weekdayOf(day) > 5 || holidaysOn(day).length > 0) day = addDays(day, 1);
  return day;
}

const hour = 8;
/** For how many days it is still sent when the program did not run that morning. */
const stillSentFor = 7;

/** The month, `YYYY-MM`, whose mail is due at this moment: from eight o'clock on its first working day, for a week. @param now milliseconds since 1970 */
export function monthDue(now: number, timeZone: string): string | undefined {
  const clock = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone);
  const today = clock.toPlainDate().toString();
  const month = today.slice(0, 7);
  const first = firstWorkingDay(month);
  return (today > first || (today === first && clock.hour >= hour)) && today < addDays(first, stillSentFor) ? month : undefined;
}
