import { locales } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import { type CardView, card } from './card.ts';
import { type Frame, frame } from './frame.ts';
import { newestFirst } from './newest-first.ts';
import type { PageType } from './page-type.ts';

export interface NewsView {
  readonly frame: Frame;
  readonly articles: readonly (CardView & { readonly date: string })[];
}

/** `/{lang}/news`: all news, newest first. */
export const news: PageType<NewsView> = {
  name: 'news',
  params: () => locales.map((lang) => ({ lang })),
  path: ({ lang }) => `/${lang}/news`,
  view(source, { lang }) {
    if (!lang) return undefined;
    return {
      frame: frame(source, lang, { path: '/news', title: say(lang, 'news.title'), description: say(lang, 'news.lead'), feeds: ['news'], shows: source.all('news') }),
      articles: newestFirst(source).map((document) => ({ ...card('/news', document, lang), date: document.date })),
    };
  },
};
