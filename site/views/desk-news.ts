import { placePhrase } from '../../content/closures/place.ts';
import type { Locale } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import { addDays } from '../../content/dates/days.ts';
import type { FeedItem } from './rss/feed.ts';
import type { Source } from './source.ts';

/** How far ahead a day that differs is news, in days. */
const ahead = 7;

/** What is different at the walk-in desk today and in the next days, as items of the news feed. An item has an address of its own per day and kind: a changed one is new. */
export function deskNews(source: Source, lang: Locale): FeedItem[] {
  const desk = source.one('locations', source.global('settings').desk);
  if (!desk) return [];
  const [today, last] = [source.day, addDays(source.day, ahead)];
  return desk.exceptions.filter(({ date }) => date >= today && date <= last).sort((a, b) => (a.date < b.date ? -1 : 1)).flatMap(({ date, kind, from, to }): FeedItem[] => {
    // With its date, on the day itself too: a feed is read later.
    const phrase = placePhrase(lang, desk, date, undefined, (slug) => source.one('locations', slug)?.name);
    if (!phrase) return [];
    const url = `${source.siteUrl}/${lang}/places/${desk.slug}#${[date, kind, from, to].filter(Boolean).join('-').replaceAll(':', '')}`;
    return [{ title: { value: phrase, lang }, description: { value: say(lang, 'desk.name'), lang }, url, date: desk.updatedAt.slice(0, 10) }];
  });
}
