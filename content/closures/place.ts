import { isolated, partOfDay } from '../dates/clock.ts';
import { addDays, type Day, weekdayOf } from '../dates/days.ts';
import { shortDate } from '../dates/words.ts';
import { type Openness, opennessOn } from '../hours/openness.ts';
import { type Span, spansOn } from '../hours/spans.ts';
import type { Locale } from '../locales.ts';
import { say } from '../messages.ts';
import { sentence } from '../sentence.ts';
import type { Location } from '../snapshot.ts';
import { duration, minutesBetween } from './duration.ts';
import type { NameOf } from './moved.ts';

type Hours = Pick<Location, 'hours' | 'holidays' | 'exceptions'>;
/** Longest run of closed days that is counted. */
const longest = 62;

/**
 * For how many days, this one included, a place stays closed because somebody wrote so. Days on which it is never open lie within; one single day, however long the
 * way to the next opening, counts as one.
 */
export function closedDays(location: Hours, day: Day): number {
  let [written, count] = [0, 0];
  for (; count < longest; count += 1) {
    const openness = opennessOn(location, addDays(day, count));
    if (openness.kind !== 'closed') break;
    if (openness.because === 'exception') written += 1;
  }
  return written > 1 ? count : written;
}

/** From and to as they are said in a sentence: with the part of the day where the clock alone could mean another hour. */
export const timesOf = ({ from, to }: Span, lang: Locale): { readonly from: string; readonly to: string } => {
  const said = (clock: string) => { const part = partOfDay(lang, clock); return part ? `${clock} (${part})` : clock; };
  return { from: said(from), to: said(to) };
};

/** “Opens 2 hours later”, “closes 30 minutes earlier”: other hours beside those of other weeks. Nothing where the place is never open on that weekday. */
export function shiftedHours(location: Hours, day: Day, lang: Locale): string[] {
  const openness = opennessOn(location, day);
  const weekly = spansOn(location.hours, weekdayOf(day));
  const [first, last] = [weekly[0], weekly.at(-1)];
  if (openness.kind !== 'open' || !openness.changed || !first || !last) return [];
  const opens = minutesBetween(first.from, openness.spans[0]!.from);
  const closes = minutesBetween(last.to, openness.spans.at(-1)!.to);
  const said = (key: 'opensLater' | 'opensEarlier' | 'closesLater' | 'closesEarlier', minutes: number) => say(lang, `closures.${key}`, { duration: duration(lang, Math.abs(minutes)) });
  return [...(opens ? [said(opens > 0 ? 'opensLater' : 'opensEarlier', opens)] : []), ...(closes ? [said(closes > 0 ? 'closesLater' : 'closesEarlier', closes)] : [])];
}

/** What somebody wrote about this very day; nothing of holidays and closed weekdays, which are always so. */
export const isException = (openness: Openness): boolean =>
  openness.kind === 'elsewhere' || (openness.kind === 'open' && openness.changed) || (openness.kind === 'closed' && openness.because === 'exception');

/** What is different at a place on a day, as a line for people who know it: today in words of today, a later day with its date. Nothing when all is as usual. */
export function placePhrase(lang: Locale, location: Hours, day: Day, today: Day | undefined, nameOf: NameOf): string | undefined {
  const openness = opennessOn(location, day);
  if (!isException(openness)) return undefined;
  const [isToday, date] = [day === today, shortDate(lang, day)];
  switch (openness.kind) {
    case 'closed': {
      const days = closedDays(location, day);
      if (!isToday) return say(lang, 'hours.closedOn', { date });
      return days > 1 ? say(lang, 'closures.closedDays', { n: days }) : say(lang, 'hours.closedToday');
    }
    case 'elsewhere': {
      const name = nameOf(openness.place);
      if (!isToday) return name && say(lang, 'hours.placeOn', { date, place: isolated(name) });
      const phrase = say(lang, 'hours.otherPlaceToday');
      return name ? `${phrase}: ${isolated(name)}` : phrase;
    }
    case 'open': {
      const [first, last] = [openness.spans[0], openness.spans.at(-1)];
      if (!first || !last) return undefined;
      const times = timesOf({ from: first.from, to: last.to }, lang);
      const hours = isToday ? say(lang, 'hours.openToday', times) : say(lang, 'hours.otherOn', { date, ...times });
      return [hours, ...shiftedHours(location, day, lang)].map((phrase) => sentence(lang, phrase)).join(' ');
    }
    case 'unknown': return undefined;
  }
}
