import type { Holiday } from '../codes/holidays.ts';
import { addDays, type Day, weekdayOf } from '../dates/days.ts';

/** Easter Sunday of a year (Gregorian calendar; the anonymous algorithm, Nature, 20 April 1876). */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const epact = (19 * golden + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * correction + 114;
  return `${year}-${String(Math.floor(sum / 31)).padStart(2, '0')}-${String((sum % 31) + 1).padStart(2, '0')}`;
}

/** King's Day: 27 April, a day earlier when that is a Sunday (since 2014). */
const kingsDay = (year: number): Day => (weekdayOf(`${year}-04-27`) === 7 ? `${year}-04-26` : `${year}-04-27`);

/** The Dutch public holidays of a year, in order of date. Two can fall on one day: Ascension Day 2016 was on 5 May. */
export function holidaysOf(year: number): { readonly day: Day; readonly holiday: Holiday }[] {
  const easter = easterSunday(year);
  const days: Record<Holiday, Day> = {
    'new-years-day': `${year}-01-01`, 'good-friday': addDays(easter, -2), 'easter-sunday': easter, 'easter-monday': addDays(easter, 1),
    'kings-day': kingsDay(year), 'liberation-day': `${year}-05-05`, 'ascension-day': addDays(easter, 39),
    'whit-sunday': addDays(easter, 49), 'whit-monday': addDays(easter, 50), 'christmas-day': `${year}-12-25`, 'boxing-day': `${year}-12-26`,
  };
  return Object.entries(days).map(([holiday, day]) => ({ day, holiday: holiday as Holiday })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The holidays that fall on a day; usually none. */
export const holidaysOn = (day: Day): Holiday[] =>
  holidaysOf(Number(day.slice(0, 4))).filter((entry) => entry.day === day).map((entry) => entry.holiday);

/** The holiday because of which a place is closed on a day, when its list names one. */
export const closingHoliday = (place: { readonly holidays: readonly Holiday[] }, day: Day): Holiday | undefined =>
  holidaysOn(day).find((holiday) => place.holidays.includes(holiday));
