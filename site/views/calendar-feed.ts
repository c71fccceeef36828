import { addMonths } from '../../content/dates/days.ts';
import { locales } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import { calendarFile } from '../../content/ics/calendar.ts';
import { entryOf } from './ics/entry.ts';
import type { PageType } from './page-type.ts';

const monthsBack = 2;

/** `/{lang}/calendar.ics`: what is to come and what was in the last two months, to subscribe to. */
export const calendarFeed: PageType<string> = {
  name: 'calendar-feed',
  params: () => locales.map((lang) => ({ lang })),
  path: ({ lang }) => `/${lang}/calendar.ics`,
  view(source, { lang }) {
    if (!lang) return undefined;
    const from = addMonths(source.day, -monthsBack);
    const settings = source.global('settings');
    const occurrences = source.all('occurrences').filter(({ date }) => date >= from)
      .sort((a, b) => (`${a.date} ${a.start ?? ''} ${a.slug}` < `${b.date} ${b.start ?? ''} ${b.slug}` ? -1 : 1));
    return calendarFile(
      { name: say(lang, 'calendar.of', { name: settings.name }), lang, zone: settings.timeZone, from, maker: settings.name, source: `${source.siteUrl}${calendarFeed.path({ lang })}` },
      occurrences.flatMap((occurrence) => entryOf(source, lang, occurrence) ?? []),
    );
  },
};
