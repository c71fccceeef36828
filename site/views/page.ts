import { locales } from '../../content/locales.ts';
import { type ArticleView, article } from './article.ts';
import { type Frame, frame } from './frame.ts';
import type { PageType } from './page-type.ts';

export interface PageView {
  readonly frame: Frame;
  readonly article: ArticleView;
}

/** `/{lang}/{slug}`: a page of text, such as `about`, `privacy`, `accessibility`. */
export const page: PageType<PageView> = {
  name: 'page',
  params: (source) => source.all('pages').flatMap(({ slug }) => locales.map((lang) => ({ lang, slug }))),
  path: ({ lang, slug }) => `/${lang}/${slug}`,
  view(source, { lang, slug }) {
    const document = source.one('pages', slug);
    if (!lang || !document) return undefined;
    const text = article(source, document, lang);
    return {
      frame: frame(source, lang, { path: `/${document.slug}`, title: text.title, description: text.summary, readiness: document.readiness }),
      article: text,
    };
  },
};
