import { locales } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import { type CardView, card } from './card.ts';
import { type Frame, frame } from './frame.ts';
import { inOrder } from './in-order.ts';
import type { PageType } from './page-type.ts';

export interface TopicsView {
  readonly frame: Frame;
  readonly topics: readonly CardView[];
}

/** `/{lang}/topics`: everything people come with. */
export const topics: PageType<TopicsView> = {
  name: 'topics',
  params: () => locales.map((lang) => ({ lang })),
  path: ({ lang }) => `/${lang}/topics`,
  view(source, { lang }) {
    if (!lang) return undefined;
    return {
      frame: frame(source, lang, { path: '/topics', title: say(lang, 'topics.title'), description: say(lang, 'topics.lead'), shows: source.all('topics') }),
      topics: inOrder(source.all('topics')).map((topic) => card('/topics', topic, lang)),
    };
  },
};
