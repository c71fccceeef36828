import { shortDate } from '../../content/dates/words.ts';
import type { Locale } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import { type Said, pick } from '../../content/pick.ts';
import { isolated } from '../../content/dates/clock.ts';
import type { Source } from './source.ts';

/** The line at the top of every page: what differs today, and why. */
export interface NoticeView {
  readonly phrase?: string;
  readonly text?: Said;
}

/** The site-wide notice; nothing when there is none or when its day is over. A notice with a later day names it. */
export function notice(source: Source, lang: Locale): NoticeView | undefined {
  const { kind, date, from, place: slug, text } = source.global('notice');
  if (kind === 'none') return undefined;
  const day = date ?? source.day;
  if (day < source.day) return undefined;
  const today = day === source.day;
  const on = shortDate(lang, day);
  const place = source.one('locations', slug)?.name;
  const phrase = (): string | undefined => {
    switch (kind) {
      case 'closed-today': return today ? say(lang, 'hours.closedToday') : say(lang, 'hours.closedOn', { date: on });
      case 'opens-later': return from && (today ? say(lang, 'hours.startsLaterToday', { time: from }) : say(lang, 'hours.opensLaterOn', { date: on, time: from }));
      case 'other-place': return place && (today ? `${say(lang, 'hours.otherPlaceToday')}: ${isolated(place)}` : say(lang, 'hours.placeOn', { date: on, place: isolated(place) }));
      case 'text': return undefined;
    }
  };
  const view = { phrase: phrase(), text: pick(text, lang) };
  return view.phrase || view.text ? view : undefined;
}
