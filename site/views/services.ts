import { locales } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import { type CardView, card } from './card.ts';
import { type Frame, frame } from './frame.ts';
import { inOrder } from './in-order.ts';
import type { PageType } from './page-type.ts';

export interface ServicesView {
  readonly frame: Frame;
  readonly running: readonly CardView[];
  /** Announced, not open yet. */
  readonly planned: readonly CardView[];
}

/** `/{lang}/services`: what the foundation does, and what it plans. */
export const services: PageType<ServicesView> = {
  name: 'services',
  params: () => locales.map((lang) => ({ lang })),
  path: ({ lang }) => `/${lang}/services`,
  view(source, { lang }) {
    if (!lang) return undefined;
    const all = inOrder(source.all('services'));
    const cards = (state: 'running' | 'planned') => all.filter((service) => service.state === state).map((service) => card('/services', service, lang));
    return {
      frame: frame(source, lang, { path: '/services', title: say(lang, 'services.title'), description: say(lang, 'services.lead'), shows: source.all('services') }),
      running: cards('running'),
      planned: cards('planned'),
    };
  },
};
