import { locales } from '../../content/locales.ts';
import { type Said, pick } from '../../content/pick.ts';
import { type ArticleView, article, within } from './article.ts';
import { type CardView, card } from './card.ts';
import { type EventLine, eventLine } from './event-line.ts';
import { type Frame, frame } from './frame.ts';
import { seriesLd } from './json-ld/series.ts';
import { type OccurrenceLine, occurrenceLine } from './occurrence-line.ts';
import { upcoming } from './occurrences.ts';
import type { PageType } from './page-type.ts';
import { type PlaceView, place } from './place.ts';
import { type SignUpView, signUpView } from './sign-up.ts';

export interface EventView {
  readonly frame: Frame;
  readonly article: ArticleView;
  readonly event: EventLine;
  readonly place?: PlaceView;
  readonly forWhom?: Said;
  readonly languages: readonly string[];
  /** The nearest ones; the calendar has them all. */
  readonly dates: readonly OccurrenceLine[];
  readonly moreDates: boolean;
  readonly service?: CardView;
  /** A course: one sign-up for all its dates. */
  readonly signUp?: SignUpView;
}

const datesShown = 4;

/** `/{lang}/events/{slug}`: a series and its coming dates. */
export const event: PageType<EventView> = {
  name: 'event',
  params: (source) => source.all('events').flatMap(({ slug }) => locales.map((lang) => ({ lang, slug }))),
  path: ({ lang, slug }) => `/${lang}/events/${slug}`,
  view(source, { lang, slug }) {
    const document = source.one('events', slug);
    if (!lang || !document) return undefined;
    const text = article(source, document, lang);
    const service = source.one('services', document.service);
    const coming = upcoming(source, source.day, document.slug);
    return {
      frame: frame(source, lang, { path: `/events/${document.slug}`, title: text.title, description: text.summary, readiness: document.readiness, jsonLd: [seriesLd(source, lang, document, coming)], feeds: ['calendar'] }),
      article: text,
      event: eventLine(document, lang),
      place: place(source, document.location, lang),
      forWhom: pick(document.forWhom, within(document, lang)),
      languages: document.languages,
      dates: coming.slice(0, datesShown).flatMap((occurrence) => occurrenceLine(source, occurrence, lang) ?? []),
      moreDates: coming.length > datesShown,
      service: service && card('/services', service, lang),
      signUp: signUpView(source, lang, document.slug),
    };
  },
};
