import type { Locale } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import { calendarFeed } from './calendar-feed.ts';
import { newsFeed } from './news-feed.ts';

/** What a page can be followed by. */
export type FeedName = 'news' | 'calendar';

/** A feed as the head of a page names it, for readers and calendars that look for one. */
export interface FeedLink {
  readonly type: string;
  readonly title: string;
  readonly href: string;
}

export const feedLinks = (lang: Locale, feeds: readonly FeedName[]): FeedLink[] => feeds.map((feed) => (feed === 'news'
  ? { type: 'application/rss+xml', title: say(lang, 'news.title'), href: newsFeed.path({ lang }) }
  : { type: 'text/calendar', title: say(lang, 'calendar.title'), href: calendarFeed.path({ lang }) }));
