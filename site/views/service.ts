import type { Icon } from '../../content/codes/icons.ts';
import { locales } from '../../content/locales.ts';
import { type ArticleView, article } from './article.ts';
import { type FormCard, formCards } from './ask-list.ts';
import type { CardView } from './card.ts';
import { type Frame, frame } from './frame.ts';
import { type Freshness, freshness } from './freshness.ts';
import { type HelpView, helpOf } from './help.ts';
import { type OrganisationView, organisationsNamed } from './organisation.ts';
import type { PageType } from './page-type.ts';
import { eventsNamed, flyersNamed, topicsWith } from './related.ts';
import { type ShortView, shortView } from './short.ts';

export interface ServiceView {
  readonly frame: Frame;
  readonly article: ArticleView;
  readonly icon: Icon;
  readonly short: readonly ShortView[];
  readonly planned: boolean;
  readonly help: HelpView;
  readonly freshness?: Freshness;
  /** Forms with which people ask for it. */
  readonly forms: readonly FormCard[];
  readonly topics: readonly CardView[];
  readonly events: readonly CardView[];
  readonly flyers: readonly CardView[];
  readonly organisations: readonly OrganisationView[];
}

/** `/{lang}/services/{slug}`: one thing that the foundation does or plans. */
export const service: PageType<ServiceView> = {
  name: 'service',
  params: (source) => source.all('services').flatMap(({ slug }) => locales.map((lang) => ({ lang, slug }))),
  path: ({ lang, slug }) => `/${lang}/services/${slug}`,
  view(source, { lang, slug }) {
    const document = source.one('services', slug);
    if (!lang || !document) return undefined;
    const text = article(source, document, lang);
    const { sourceYear, checkedOn } = document;
    return {
      frame: frame(source, lang, { path: `/services/${document.slug}`, title: text.title, description: text.summary, readiness: document.readiness }),
      article: text,
      icon: document.icon,
      short: shortView(document, lang),
      planned: document.state === 'planned',
      help: helpOf(source, document, lang),
      freshness: sourceYear === undefined && checkedOn === undefined ? undefined : freshness(source, sourceYear, checkedOn),
      forms: formCards(source, lang, (form) => form.service === document.slug),
      topics: topicsWith(source, 'services', document.slug, lang),
      events: eventsNamed(source, document.events, lang),
      flyers: flyersNamed(source, document.flyers, lang),
      organisations: organisationsNamed(source, document.organisations, lang),
    };
  },
};
