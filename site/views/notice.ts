import { shortDate } from '../../content/dates/words.ts';
import type { Locale } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import { type Said, pick } from '../../content/pick.ts';
import { isolated } from '../../content/dates/clock.ts';
import { placePhrase } from '../../content/closures/place.ts';
import { caution } from './provenance.ts';
import type { Source } from './source.ts';

/** The line at the top of every page: what differs today, and why. */
export interface NoticeView {
  /** What it is about, where the phrase alone could be of the event on the page. */
  readonly about?: string;
  readonly phrase?: string;
  readonly text?: Said;
  /** That a machine made the text, or that it is older than the Dutch. */
  readonly caution?: string;
}

/**
 * The site-wide notice: what is different at the walk-in desk today, and what an editor wrote. Nothing when there is neither, or when the day of a notice is over. A
 * notice with a later day names it.
 */
export function notice(source: Source, lang: Locale): NoticeView | undefined {
  const desk = source.one('locations', source.global('settings').desk);
  const today = desk && placePhrase(lang, desk, source.day, source.day, (slug) => source.one('locations', slug)?.name);
  const written = writtenNotice(source, lang);
  // What was said of the desk itself today is truer than a notice about the same day.
  return today ? { ...written, about: say(lang, 'home.today'), phrase: today } : written;
}

function writtenNotice(source: Source, lang: Locale): NoticeView | undefined {
  const global = source.global('notice');
  const { kind, date, from, place: slug, text } = global;
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
  const view = { phrase: phrase(), text: pick(text, lang), caution: text && caution(lang, global) };
  return view.phrase || view.text ? view : undefined;
}
