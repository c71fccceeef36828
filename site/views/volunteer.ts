import { locales } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import { type CardView, card } from './card.ts';
import { type Frame, frame } from './frame.ts';
import { inOrder } from './in-order.ts';
import type { PageType } from './page-type.ts';

export interface VolunteerView {
  readonly frame: Frame;
  readonly roles: readonly CardView[];
}

/** `/{lang}/volunteer`: the roles to choose from, and the way to the form. */
export const volunteer: PageType<VolunteerView> = {
  name: 'volunteer',
  params: () => locales.map((lang) => ({ lang })),
  path: ({ lang }) => `/${lang}/volunteer`,
  view(source, { lang }) {
    if (!lang) return undefined;
    return {
      frame: frame(source, lang, { path: '/volunteer', title: say(lang, 'volunteer.title'), description: say(lang, 'volunteer.lead'), shows: source.all('roles') }),
      roles: inOrder(source.all('roles')).map((role) => card('/volunteer', role, lang)),
    };
  },
};
