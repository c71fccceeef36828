import { locales } from '../../content/locales.ts';
import { type ArticleView, article } from './article.ts';
import { type Frame, frame } from './frame.ts';
import type { PageType } from './page-type.ts';

export interface NewsArticleView {
  readonly frame: Frame;
  readonly article: ArticleView;
  readonly date: string;
}

/** `/{lang}/news/{slug}`: one news article. */
export const newsArticle: PageType<NewsArticleView> = {
  name: 'news-article',
  params: (source) => source.all('news').flatMap(({ slug }) => locales.map((lang) => ({ lang, slug }))),
  path: ({ lang, slug }) => `/${lang}/news/${slug}`,
  view(source, { lang, slug }) {
    const document = source.one('news', slug);
    if (!lang || !document) return undefined;
    const text = article(source, document, lang);
    return {
      frame: frame(source, lang, { path: `/news/${document.slug}`, title: text.title, description: text.summary, readiness: document.readiness, feeds: ['news'] }),
      article: text,
      date: document.date,
    };
  },
};
