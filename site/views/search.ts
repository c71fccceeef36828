import { locales } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import { type CardView, card } from './card.ts';
import { type Frame, frame } from './frame.ts';
import { inOrder } from './in-order.ts';
import type { PageType } from './page-type.ts';

export interface SearchPageView {
  readonly frame: Frame;
  readonly topics: readonly CardView[];
}

/** `/{lang}/search`: the form, and the topics that most people come with. Results are an answer to one person: `site/answers/search.ts`. */
export const search: PageType<SearchPageView> = {
  name: 'search',
  params: () => locales.map((lang) => ({ lang })),
  path: ({ lang }) => `/${lang}/search`,
  view: (source, { lang }) => lang && {
    frame: frame(source, lang, { path: '/search', title: say(lang, 'search.title'), description: say(lang, 'search.hint'), noindex: true }),
    topics: inOrder(source.all('topics')).map((topic) => card('/topics', topic, lang)),
  },
};
