import { type SpokenLanguage, spokenLanguages } from '../../content/codes/spoken-languages.ts';
import { locales } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import type { Said } from '../../content/pick.ts';
import { within } from './article.ts';
import { type FormCard, formCards } from './ask-list.ts';
import type { CardView } from './card.ts';
import { type Frame, frame } from './frame.ts';
import { inOrder } from './in-order.ts';
import { type OrganisationView, organisationOf } from './organisation.ts';
import type { PageType } from './page-type.ts';
import { must } from './must.ts';
import { type SpokenName, spokenName } from './spoken-names.ts';
import type { Source } from './source.ts';
import { servicesWith, topicsWith } from './related.ts';

export interface OrganisationsView {
  readonly frame: Frame;
  /** What the filter can ask for. */
  readonly topics: readonly { readonly slug: string; readonly title: Said }[];
  readonly languages: readonly SpokenName[];
  /** What another organisation can ask of us. */
  readonly forms: readonly FormCard[];
  readonly organisations: readonly (OrganisationView & { readonly topics: readonly CardView[]; readonly services: readonly CardView[] })[];
}

/** `/{lang}/organisations`: who else helps, and how sure we are of what we say about them. */
export const organisations: PageType<OrganisationsView> = {
  name: 'organisations',
  params: () => locales.map((lang) => ({ lang })),
  path: ({ lang }) => `/${lang}/organisations`,
  view(source, { lang }) {
    if (!lang) return undefined;
    return {
      frame: frame(source, lang, { path: '/organisations', title: say(lang, 'organisations.title'), description: say(lang, 'organisations.lead') }),
      topics: inOrder(source.all('topics')).map((topic) => ({ slug: topic.slug, title: must(topic.title, within(topic, lang)) })),
      languages: spokenSomewhere(source),
      forms: formCards(source, lang, (form) => form.audience === 'organisation'),
      organisations: inOrder(source.all('organisations')).map((document) => ({
        ...organisationOf(source, document, lang),
        topics: topicsWith(source, 'organisations', document.slug, lang),
        services: servicesWith(source, 'organisations', document.slug, lang),
      })),
    };
  },
};

/** The languages in which somebody helps somewhere, as far as we know. */
function spokenSomewhere(source: Source): SpokenName[] {
  const codes = new Set([...source.all('services'), ...source.all('organisations')].flatMap(({ languages }) => languages ?? []));
  return spokenLanguages.filter((code: SpokenLanguage) => codes.has(code)).map(spokenName);
}
