import { locales } from '../../content/locales.ts';
import { calendarFile } from '../../content/ics/calendar.ts';
import { entryOf } from './ics/entry.ts';
import type { PageType } from './page-type.ts';

/** `/{lang}/events/{slug}/{date}.ics`: one occurrence, to put in one's own calendar. */
export const occurrenceFeed: PageType<string> = {
  name: 'occurrence-feed',
  params: (source) => source.all('occurrences').filter(({ event }) => source.one('events', event))
    .flatMap(({ event, date }) => locales.map((lang) => ({ lang, slug: event, date }))),
  path: ({ lang, slug, date }) => `/${lang}/events/${slug}/${date}.ics`,
  view(source, { lang, slug, date }) {
    const occurrence = source.one('occurrences', `${slug}-${date}`);
    const entry = lang && occurrence && entryOf(source, lang, occurrence);
    if (!lang || !occurrence || !entry) return undefined;
    const settings = source.global('settings');
    return calendarFile({ name: settings.name, lang, zone: settings.timeZone, from: occurrence.date, maker: settings.name }, [entry]);
  },
};
