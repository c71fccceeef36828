import type { Locale } from '../../content/locales.ts';
import { type Said, pick } from '../../content/pick.ts';
import type { Location } from '../../content/snapshot.ts';
import type { Source } from './source.ts';

/** A place as a page shows it: name and address stay as they stand on the door. */
export interface PlaceView {
  readonly slug: string;
  /** Path without the language. */
  readonly path: string;
  readonly name: string;
  readonly street?: string;
  readonly postcode?: string;
  readonly city: string;
  readonly phone?: string;
  readonly email?: string;
  readonly mapUrl?: string;
  readonly stepFree?: 'yes' | 'no';
  readonly route?: Said;
}

export function placeOf(location: Location, lang: Locale): PlaceView {
  const { slug, name, street, postcode, city, phone, email, mapUrl, stepFree } = location;
  return { slug, path: `/places/${slug}`, name, street, postcode, city, phone, email, mapUrl, stepFree, route: pick(location.route, lang) };
}

/** The place with this slug, or nothing when it is not public. */
export function place(source: Source, slug: string | undefined, lang: Locale): PlaceView | undefined {
  const location = source.one('locations', slug);
  return location && placeOf(location, lang);
}
