import type { Day } from '../dates/days.ts';
import { closingHoliday } from '../hours/holidays.ts';
import { publicWindow, seriesDays } from '../recurrence/series.ts';
import type { Location, Occurrence } from '../snapshot.ts';
import type { StartDocument } from './document.ts';

type Series = Pick<StartDocument<'events'>, 'slug' | 'repeats'> & Partial<Pick<StartDocument<'events'>, 'location' | 'capacity'>>;

/**
 * The dates of a repeating event round `day`: two months back, six ahead. A date on a public holiday on which its place is closed
 * stays in the list as cancelled, because people who come every time would miss it.
 */
export function startOccurrences(event: Series, locations: readonly Pick<Location, 'slug' | 'holidays'>[], day: Day): Omit<Occurrence, 'updatedAt' | 'readiness' | 'freshness'>[] {
  if (!event.repeats) return [];
  const place = locations.find(({ slug }) => slug === event.location);
  return seriesDays({ repeats: event.repeats, extra: [], skipped: [] }, publicWindow(day)).map((date) => {
    const holiday = place && closingHoliday(place, date);
    return {
      slug: `${event.slug}-${date}`, event: event.slug, date, location: event.location, capacity: event.capacity,
      state: holiday ? 'cancelled' as const : 'planned' as const, holiday, sequence: 0,
    };
  });
}
