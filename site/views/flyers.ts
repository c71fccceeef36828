import { locales } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import { type CardView, card } from './card.ts';
import { type Frame, frame } from './frame.ts';
import type { PageType } from './page-type.ts';

export interface FlyersView {
  readonly frame: Frame;
  readonly flyers: readonly CardView[];
}

/** `/{lang}/flyers`: sheets to read, print and hand on. */
export const flyers: PageType<FlyersView> = {
  name: 'flyers',
  params: () => locales.map((lang) => ({ lang })),
  path: ({ lang }) => `/${lang}/flyers`,
  view(source, { lang }) {
    if (!lang) return undefined;
    return {
      frame: frame(source, lang, { path: '/flyers', title: say(lang, 'flyers.title'), description: say(lang, 'flyers.lead'), shows: source.all('flyers') }),
      flyers: source.all('flyers').map((flyer) => {
        const icon = source.one('topics', flyer.topic)?.icon;
        return { ...card('/flyers', flyer, lang), ...(icon && { icon }) };
      }),
    };
  },
};
