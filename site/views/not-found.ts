import { locales } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import { type Frame, frame } from './frame.ts';
import type { PageType } from './page-type.ts';

export interface NotFoundView {
  readonly frame: Frame;
}

/** `/{lang}/404`: there is no such page, and where to go instead. */
export const notFound: PageType<NotFoundView> = {
  name: 'not-found',
  params: () => locales.map((lang) => ({ lang })),
  path: ({ lang }) => `/${lang}/404`,
  view: (source, { lang }) => lang && {
    frame: frame(source, lang, { path: '/404', title: say(lang, 'error.notFound.title'), description: say(lang, 'error.notFound.text'), noindex: true }),
  },
};
