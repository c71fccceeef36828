import type { Icon } from '../../content/codes/icons.ts';
import type { Locale } from '../../content/locales.ts';
import { type Said, pick } from '../../content/pick.ts';
import type { Service } from '../../content/snapshot.ts';
import { within } from './article.ts';
import { must } from './must.ts';
import { type PlaceView, place } from './place.ts';
import type { Source } from './source.ts';

/** The framed box beside a text: where to go, what to bring, which languages are spoken. What is not known is not there. */
export interface HelpView {
  /** The service behind it; absent for the walk-in desk itself. */
  readonly service?: { readonly path: string; readonly title: Said; readonly icon: Icon };
  readonly place?: PlaceView;
  /** Slug of the place whose hours count. */
  readonly hoursOf?: string;
  readonly forWhom?: Said;
  readonly bring?: Said;
  /** Language codes, most of them of the site's own twelve. */
  readonly languages: readonly string[];
}

/** Help at the walk-in desk. */
export function helpAtDesk(source: Source, lang: Locale): HelpView {
  const { desk, bring, deskLanguages } = source.global('settings');
  return { place: place(source, desk, lang), hoursOf: desk, bring: pick(bring, lang), languages: deskLanguages };
}

/** Help of one service; a service without a place of its own names none. */
export function helpOf(source: Source, service: Service, lang: Locale): HelpView {
  const read = within(service, lang);
  return {
    service: { path: `/services/${service.slug}`, title: must(service.title, read), icon: service.icon },
    place: place(source, service.location, lang),
    forWhom: pick(service.forWhom, read),
    bring: pick(service.bring, read),
    languages: service.languages,
  };
}
