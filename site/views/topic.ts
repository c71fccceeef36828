import type { Icon } from '../../content/codes/icons.ts';
import { locales } from '../../content/locales.ts';
import { type ArticleView, article } from './article.ts';
import type { CardView } from './card.ts';
import { type Frame, frame } from './frame.ts';
import { type HelpView, helpAtDesk, helpOf } from './help.ts';
import { type OrganisationView, organisationsNamed } from './organisation.ts';
import { type LettersAbout, lettersAbout } from './letters-about.ts';
import type { PageType } from './page-type.ts';
import { flyersNamed, servicesNamed } from './related.ts';
import { type ShortView, shortView } from './short.ts';

export interface TopicView {
  readonly frame: Frame;
  readonly article: ArticleView;
  readonly icon: Icon;
  readonly short: readonly ShortView[];
  readonly help: HelpView;
  readonly services: readonly CardView[];
  readonly flyers: readonly CardView[];
  readonly organisations: readonly OrganisationView[];
  readonly about: LettersAbout;
}

/** `/{lang}/topics/{slug}`: what one can do oneself, what we do, who else helps. */
export const topic: PageType<TopicView> = {
  name: 'topic',
  params: (source) => source.all('topics').flatMap(({ slug }) => locales.map((lang) => ({ lang, slug }))),
  path: ({ lang, slug }) => `/${lang}/topics/${slug}`,
  view(source, { lang, slug }) {
    const document = source.one('topics', slug);
    if (!lang || !document) return undefined;
    const text = article(source, document, lang);
    const first = document.services.map((named) => source.one('services', named)).find((service) => service?.state === 'running');
    return {
      frame: frame(source, lang, { path: `/topics/${document.slug}`, title: text.title, description: text.summary, readiness: document.readiness }),
      article: text,
      icon: document.icon,
      short: shortView(document, lang),
      help: first ? helpOf(source, first, lang) : helpAtDesk(source, lang),
      services: servicesNamed(source, document.services, lang),
      flyers: flyersNamed(source, document.flyers, lang),
      organisations: organisationsNamed(source, document.organisations, lang),
      about: lettersAbout(source, document.slug, lang),
    };
  },
};
