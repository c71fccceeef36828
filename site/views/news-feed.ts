import { locales } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import { pick } from '../../content/pick.ts';
import { within } from './article.ts';
import { deskNews } from './desk-news.ts';
import { isolated } from './isolated.ts';
import { newestFirst } from './newest-first.ts';
import type { PageType } from './page-type.ts';
import { type FeedItem, rssFile } from './rss/feed.ts';

const mostItems = 20;

/** `/{lang}/news.xml`: the newest news as RSS. What is not translated yet is there in Dutch, and says so. */
export const newsFeed: PageType<string> = {
  name: 'news-feed',
  params: () => locales.map((lang) => ({ lang })),
  path: ({ lang }) => `/${lang}/news.xml`,
  view(source, { lang }) {
    if (!lang) return undefined;
    const { name } = source.global('settings');
    const items = newestFirst(source).slice(0, mostItems).flatMap((article): FeedItem[] => {
      const shown = within(article, lang);
      const title = pick(article.title, shown);
      const summary = pick(article.summary, shown);
      if (!title) return [];
      // One element cannot carry two languages: the note leads, and the Dutch text after it keeps its own direction.
      const note = title.lang === lang ? [] : [say(lang, 'translation.part')];
      const description = [...note, ...(summary ? [isolated(summary.value, summary.lang, lang)] : [])].join('\n');
      return [{ title, description: { value: description, lang }, url: `${source.siteUrl}/${lang}/news/${article.slug}`, date: article.date }];
    });
    return rssFile({ title: say(lang, 'news.of', { name }), description: say(lang, 'news.lead'), lang, url: `${source.siteUrl}/${lang}/news`, self: `${source.siteUrl}${newsFeed.path({ lang })}`, items: [...deskNews(source, lang), ...items] });
  },
};
