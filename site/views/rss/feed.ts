import type { Locale } from '../../../content/locales.ts';
import type { Said } from '../../../content/pick.ts';
import { xml } from './markup.ts';

export interface FeedItem {
  readonly title: Said;
  readonly description: Said;
  readonly url: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly lang: Locale;
  readonly url: string;
  readonly self: string;
  readonly items: readonly FeedItem[];
}

/** An RSS 2.0 file. A text that is not in the feed's language carries its own `xml:lang`. A date is noon UTC: the same day for most readers. */
export function rssFile(feed: Feed): string {
  const tag = (name: string, value: string, lang: Locale = feed.lang) => `<${name}${lang === feed.lang ? '' : ` xml:lang="${lang}"`}>${xml(value)}</${name}>`;
  const item = ({ title, description, url, date }: FeedItem) => [
    '<item>',
    tag('title', title.value, title.lang),
    tag('link', url),
    `<guid isPermaLink="true">${xml(url)}</guid>`,
    tag('pubDate', new Date(`${date}T12:00:00Z`).toUTCString()),
    tag('description', description.value, description.lang),
    '</item>',
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xml:lang="${feed.lang}">`,
    '<channel>',
    tag('title', feed.title), tag('link', feed.url), tag('description', feed.description), tag('language', feed.lang),
    `<atom:link href="${xml(feed.self)}" rel="self" type="application/rss+xml"/>`,
    ...feed.items.flatMap(item),
    '</channel>', '</rss>', '',
  ].join('\n');
}
