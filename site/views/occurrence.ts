import { isolated } from './isolated.ts';
import { locales } from '../../content/locales.ts';
import { longDate } from '../../content/dates/words.ts';
import { say } from '../../content/messages.ts';
import { type Said, pick } from '../../content/pick.ts';
import { within } from './article.ts';
import { type MenuText, menuText } from './dish.ts';
import { type Frame, frame } from './frame.ts';
import { occurrenceLd } from './json-ld/occurrence.ts';
import { type OccurrenceLine, occurrenceLine } from './occurrence-line.ts';
import { type NeededRole, neededRoles } from './needed.ts';
import type { PageType } from './page-type.ts';
import { type Provenance, provenance } from './provenance.ts';
import { type SignUpView, signUpView } from './sign-up.ts';

export interface OccurrenceView {
  readonly frame: Frame;
  readonly occurrence: OccurrenceLine;
  /** Over: the page stays, and says so. */
  readonly over: boolean;
  readonly state: 'missing' | 'unchecked' | 'checked';
  /** Who made the translation of what stands here, menu included, and how sure one may be of it; nothing in Dutch. */
  readonly provenance?: Provenance;
  readonly forWhom?: Said;
  readonly languages: readonly string[];
  /** People eat together here, so the page says what, or that it is not known yet. */
  readonly eats: boolean;
  readonly menu?: MenuText;
  readonly signUp?: SignUpView;
  /** Volunteers that this date needs. */
  readonly needed: readonly NeededRole[];
}

/** `/{lang}/events/{slug}/{date}`: one date of a series. */
export const occurrence: PageType<OccurrenceView> = {
  name: 'occurrence',
  params: (source) => source.all('occurrences').filter(({ event }) => source.one('events', event))
    .flatMap(({ event, date }) => locales.map((lang) => ({ lang, slug: event, date }))),
  path: ({ lang, slug, date }) => `/${lang}/events/${slug}/${date}`,
  view(source, { lang, slug, date }) {
    const document = source.one('occurrences', `${slug}-${date}`);
    const event = source.one('events', slug);
    const line = lang && document && occurrenceLine(source, document, lang);
    if (!lang || !document || !event || !line) return undefined;
    const menu = source.one('menus', document.menu);
    const { title } = line.event;
    return {
      frame: frame(source, lang, {
        path: line.path,
        title: say(lang, 'date.on', { event: isolated(title.value, title.lang, lang), date: longDate(lang, document.date) }),
        description: line.event.summary, readiness: event.readiness, jsonLd: [occurrenceLd(source, lang, document)].filter((thing) => thing !== undefined),
        feeds: ['calendar'],
      }),
      occurrence: line,
      over: document.date < source.day,
      state: event.readiness[lang],
      provenance: provenance(source, lang, event, document, menu),
      forWhom: pick(event.forWhom, within(event, lang)),
      languages: event.languages,
      eats: event.kind === 'dinner',
      menu: menu && menuText(source, menu, lang),
      signUp: signUpView(source, lang, document.slug),
      needed: line.cancelled || document.date < source.day ? [] : neededRoles(source, event, document, lang),
    };
  },
};
