import { locales } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import { type EventLine, eventLine } from './event-line.ts';
import { type ExceptionView, exceptions } from './exception.ts';
import { type Frame, frame } from './frame.ts';
import { placeLd } from './json-ld/place.ts';
import type { PageType } from './page-type.ts';
import { type PlaceView, placeOf } from './place.ts';
import { type Provenance, provenance } from './provenance.ts';
import { type TodayView, today } from './today.ts';
import { type WeekView, week } from './week.ts';

export interface LocationView {
  readonly frame: Frame;
  readonly place: PlaceView;
  /** Who made the translation of what is said of it, and how sure one may be of it; nothing in Dutch. */
  readonly provenance?: Provenance;
  /** Whether the walk-in desk is here, and what is said of it. */
  readonly isDesk: boolean;
  readonly languages: readonly string[];
  readonly today?: TodayView;
  readonly week: WeekView;
  readonly exceptions: readonly ExceptionView[];
  readonly events: readonly EventLine[];
}

/** `/{lang}/places/{slug}`: where it is, when it is open, what happens there. */
export const location: PageType<LocationView> = {
  name: 'place',
  params: (source) => source.all('locations').flatMap(({ slug }) => locales.map((lang) => ({ lang, slug }))),
  path: ({ lang, slug }) => `/${lang}/places/${slug}`,
  view(source, { lang, slug }) {
    const document = source.one('locations', slug);
    if (!lang || !document) return undefined;
    const settings = source.global('settings');
    const isDesk = settings.desk === document.slug;
    const address = [document.street, document.city].filter(Boolean).join(', ');
    return {
      frame: frame(source, lang, {
        path: `/places/${document.slug}`, title: { value: document.name, lang: 'nl' },
        description: `${say(lang, 'places.title')}: ${document.name}, ${address}`, readiness: document.readiness, jsonLd: [placeLd(source, lang, document)],
      }),
      place: placeOf(document, lang),
      provenance: provenance(source, lang, document),
      isDesk,
      languages: isDesk ? settings.deskLanguages : [],
      today: today(source, document, lang),
      week: week(document, lang),
      exceptions: exceptions(source, document, lang),
      events: source.all('events').filter((event) => event.location === document.slug).map((event) => eventLine(event, lang)),
    };
  },
};
