import type { EventKind } from '../../content/codes/event-kinds.ts';
import type { Locale } from '../../content/locales.ts';
import type { Said } from '../../content/pick.ts';
import type { Event } from '../../content/snapshot.ts';
import type { IconName } from '../icons/names.ts';
import { within } from './article.ts';
import { must } from './must.ts';
import type { PlaceView } from './place.ts';
import { repeatsIn } from './repeats.ts';

/** A series as lists show it. */
export interface EventLine {
  readonly slug: string;
  /** Path without the language. */
  readonly path: string;
  readonly title: Said;
  readonly summary: Said;
  readonly icon: IconName;
  readonly kind: EventKind;
  readonly ages?: { readonly from: number; readonly to: number };
  /** “every second and fourth Friday of the month” */
  readonly repeats?: string;
  readonly free: boolean;
  readonly capacity?: number;
  /** Where lists say so. */
  readonly place?: PlaceView;
}

export function eventLine(event: Event, lang: Locale, place?: PlaceView): EventLine {
  const { slug, icon, kind, ages, free, capacity } = event;
  const read = within(event, lang);
  return {
    slug, path: `/events/${slug}`, icon, kind, ages, free, capacity, place,
    title: must(event.title, read), summary: must(event.summary, read),
    repeats: event.repeats && repeatsIn(lang, event.repeats),
  };
}
