import type { Icon } from '../../content/codes/icons.ts';
import { locales } from '../../content/locales.ts';
import { type ArticleView, article } from './article.ts';
import { type CardView, card } from './card.ts';
import { type Frame, frame } from './frame.ts';
import { type HelpView, helpAtDesk } from './help.ts';
import { inOrder } from './in-order.ts';
import type { PageType } from './page-type.ts';
import { servicesNamed } from './related.ts';

export interface RoleView {
  readonly frame: Frame;
  readonly article: ArticleView;
  readonly icon: Icon;
  /** Where to come and say that one would like to. */
  readonly desk: HelpView;
  readonly services: readonly CardView[];
  readonly others: readonly CardView[];
  /** A certificate of conduct is needed. */
  readonly withChildren: boolean;
}

/** `/{lang}/volunteer/{slug}`: one thing a volunteer can do. */
export const role: PageType<RoleView> = {
  name: 'role',
  params: (source) => source.all('roles').flatMap(({ slug }) => locales.map((lang) => ({ lang, slug }))),
  path: ({ lang, slug }) => `/${lang}/volunteer/${slug}`,
  view(source, { lang, slug }) {
    const document = source.one('roles', slug);
    if (!lang || !document) return undefined;
    const text = article(source, document, lang);
    return {
      frame: frame(source, lang, { path: `/volunteer/${document.slug}`, title: text.title, description: text.summary, readiness: document.readiness }),
      article: text,
      icon: document.icon,
      desk: helpAtDesk(source, lang),
      withChildren: document.withChildren === true,
      services: servicesNamed(source, document.service ? [document.service] : [], lang),
      others: inOrder(source.all('roles')).filter((other) => other !== document).map((other) => card('/volunteer', other, lang)),
    };
  },
};
