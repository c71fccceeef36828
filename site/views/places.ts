import { locales } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import { type Frame, frame } from './frame.ts';
import type { PageType } from './page-type.ts';
import { type PlaceView, placeOf } from './place.ts';
import { type TodayView, today } from './today.ts';

export interface PlacesView {
  readonly frame: Frame;
  /** The place of the walk-in desk first. */
  readonly places: readonly { readonly place: PlaceView; readonly isDesk: boolean; readonly today?: TodayView }[];
}

/** `/{lang}/places`: where and when. */
export const places: PageType<PlacesView> = {
  name: 'places',
  params: () => locales.map((lang) => ({ lang })),
  path: ({ lang }) => `/${lang}/places`,
  view(source, { lang }) {
    if (!lang) return undefined;
    const { desk } = source.global('settings');
    const locations = source.all('locations').toSorted((a, b) => Number(b.slug === desk) - Number(a.slug === desk));
    return {
      frame: frame(source, lang, { path: '/places', title: say(lang, 'places.title'), description: say(lang, 'places.lead') }),
      places: locations.map((location) => ({ place: placeOf(location, lang), isDesk: location.slug === desk, today: today(source, location, lang) })),
    };
  },
};
