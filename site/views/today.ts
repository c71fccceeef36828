import { shortDate } from '../../content/dates/words.ts';
import { closedDays, shiftedHours, timesOf } from '../../content/closures/place.ts';
import { isolated } from '../../content/dates/clock.ts';
import type { Day } from '../../content/dates/days.ts';
import { nextOpenDay, type Openness, opennessOn } from '../../content/hours/openness.ts';
import type { Locale } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import type { Location, Text } from '../../content/snapshot.ts';
import type { Source } from './source.ts';

/** How far ahead a closed place looks for its next open day, in days. */
const horizon = 31;

/** What holds at a place today, in one or two sentences. */
export interface TodayView {
  readonly open: boolean;
  readonly phrase: string;
  /** When closed: the next day on which somebody can come. */
  readonly next?: string;
  /** When open at other times than on this weekday: “opens 2 hours later”. */
  readonly different?: readonly string[];
}

/** Nothing when the hours are not known: a page says nothing rather than “closed”. */
export function today(source: Source, location: Location, lang: Locale): TodayView | undefined {
  const { day } = source;
  const openness = opennessOn(location, day);
  const phrase = phraseOf(source, openness, lang);
  if (!phrase) return undefined;
  const different = shiftedHours(location, day, lang);
  const days = closedDays(location, day);
  return {
    open: openness.kind !== 'closed',
    phrase: days > 1 ? say(lang, 'closures.closedDays', { n: days }) : phrase,
    next: openness.kind === 'closed' ? nextOf(location, day, lang) : undefined,
    ...(different.length > 0 && { different }),
  };
}

function phraseOf(source: Source, openness: Openness, lang: Locale): string | undefined {
  switch (openness.kind) {
    case 'unknown': return undefined;
    case 'closed': {
      const reason = openness.holiday ? say(lang, `holiday.${openness.holiday}`) : own(openness.reason, lang);
      return reason ? say(lang, 'hours.closedTodayBecause', { reason }) : say(lang, 'hours.closedToday');
    }
    case 'elsewhere': {
      const name = source.one('locations', openness.place)?.name;
      const phrase = say(lang, 'hours.otherPlaceToday');
      return name ? `${phrase}: ${isolated(name)}` : phrase;
    }
    case 'open': {
      const [first, ...rest] = openness.spans;
      return first && [say(lang, 'hours.openToday', timesOf(first, lang)), ...rest.map((span) => say(lang, 'hours.span', timesOf(span, lang)))].join(say(lang, 'list.separator'));
    }
  }
}

/** A reason only in the reader's language: inside a sentence there is no place for another one. */
const own = (text: Text | undefined, lang: Locale) => text?.[lang];

function nextOf(location: Location, day: Day, lang: Locale): string | undefined {
  const next = nextOpenDay(location, day, horizon);
  return next && say(lang, 'hours.next', { date: shortDate(lang, next.day) });
}
