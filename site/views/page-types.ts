import { calendar, calendarKind, calendarPast } from './calendar.ts';
import { event } from './event.ts';
import { gate } from './gate.ts';
import { home } from './home.ts';
import { location } from './location.ts';
import { menu } from './menu.ts';
import { notFound } from './not-found.ts';
import { occurrence } from './occurrence.ts';
import type { PageType } from './page-type.ts';
import { places } from './places.ts';

/** Every kind of page, in the order in which the site lists its paths. */
export const pageTypes: readonly PageType[] = [
  gate, home, calendar, calendarPast, calendarKind, event, occurrence, menu, places, location, notFound,
];
