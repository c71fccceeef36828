import { neverOccurs as hasNoDay } from '../../content/recurrence/series.ts';
import { seriesOf, type StoredSeries } from '../events/series-of.ts';
import type { Words } from '../fields/words.ts';

/** The refusal of a series that has a rule or dates but no day on which it takes place, or nothing. An event without any may wait for its first date. */
export function neverOccurs(event: StoredSeries): Words | undefined {
  // While somebody is typing, the admin's form knows only how many rows a list has; it is judged when it is saved.
  if ([event.extraDates, event.skippedDates, event.repeats?.ordinals].some((list) => list && !Array.isArray(list))) return undefined;
  const series = seriesOf(event);
  if (!series.repeats && (event.repeats?.ordinals?.length ?? 0) > 0)
    return { nl: 'Kies ook de dag van de week.', en: 'Choose the day of the week too.' };
  if (!series.repeats && series.extra.length === 0) return undefined;
  return hasNoDay(series) ? { nl: 'Deze reeks is er nooit: geen enkele dag past bij deze regels.', en: 'This series never takes place: no day fits these rules.' } : undefined;
}
