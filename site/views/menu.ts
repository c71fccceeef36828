import { locales } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import { type MenuText, menuText } from './dish.ts';
import { type Frame, frame } from './frame.ts';
import { type OccurrenceLine, occurrenceLine } from './occurrence-line.ts';
import type { PageType } from './page-type.ts';

export interface MenuView {
  readonly frame: Frame;
  readonly menu: MenuText;
  /** The dates on which it is served. */
  readonly served: readonly OccurrenceLine[];
}

/** `/{lang}/menus/{slug}`: what we eat, with the allergens of each dish. */
export const menu: PageType<MenuView> = {
  name: 'menu',
  params: (source) => source.all('menus').flatMap(({ slug }) => locales.map((lang) => ({ lang, slug }))),
  path: ({ lang, slug }) => `/${lang}/menus/${slug}`,
  view(source, { lang, slug }) {
    const document = source.one('menus', slug);
    if (!lang || !document) return undefined;
    const text = menuText(source, document, lang);
    const title = text.title ?? say(lang, 'menu.title');
    return {
      frame: frame(source, lang, { path: `/menus/${document.slug}`, title, description: text.intro ?? title, readiness: document.readiness }),
      menu: text,
      served: source.all('occurrences').filter((occurrence) => occurrence.menu === document.slug).flatMap((occurrence) => occurrenceLine(source, occurrence, lang) ?? []),
    };
  },
};
