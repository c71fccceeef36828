import { isolated } from '../dates/clock.ts';
import type { Day } from '../dates/days.ts';
import type { Locale } from '../locales.ts';
import { type MessageKey, say } from '../messages.ts';
import type { Event, Occurrence } from '../snapshot.ts';
import { duration, minutesBetween } from './duration.ts';

/** When and where a date is: times on the Dutch clock, the slug of a place. */
export interface WhenWhere { readonly start?: string | undefined; readonly end?: string | undefined; readonly location?: string | undefined }
/** The name of a place by its slug; nothing when it is not public. */
export type NameOf = (place: string) => string | undefined;

/** When and where a date is now. */
export const now = ({ start, end, location }: Occurrence, event: Pick<Event, 'location'>): WhenWhere => ({ start, end, location: location ?? event.location });

/**
 * When and where people who know it expect this date: as it was before somebody at the desk changed it, else as the series always is. Nothing for a date that is over,
 * and for one of a series without a rule, whose dates are as they are.
 */
export function usual(occurrence: Occurrence, event: Pick<Event, 'location' | 'start' | 'end' | 'repeats'>, today: Day): WhenWhere | undefined {
  if (occurrence.date < today) return undefined;
  if (occurrence.usual) return { ...occurrence.usual, location: occurrence.usual.location ?? event.location };
  return event.repeats && { start: event.start, end: event.end, location: event.location };
}

const shifted = (lang: Locale, key: 'starts' | 'ends', minutes: number): string =>
  say(lang, `closures.${key}${minutes > 0 ? 'Later' : 'Earlier'}` as MessageKey, { duration: duration(lang, Math.abs(minutes)) });

/**
 * What is different, a phrase each: “starts 1 hour later”, “ends 30 minutes earlier”, “at another place: …”. What ends later only because it starts later is not
 * said twice; what is not known on both sides is not compared.
 */
export function movedPhrases(lang: Locale, before: WhenWhere, after: WhenWhere, nameOf: NameOf): string[] {
  const start = before.start && after.start ? minutesBetween(before.start, after.start) : 0;
  const end = before.end && after.end ? minutesBetween(before.end, after.end) : 0;
  const place = after.location !== before.location && after.location ? nameOf(after.location) : undefined;
  return [
    ...(start ? [shifted(lang, 'starts', start)] : []),
    ...(end && end !== start ? [shifted(lang, 'ends', end)] : []),
    ...(place ? [say(lang, 'closures.otherPlace', { place: isolated(place) })] : []),
  ];
}

/** What is different about a date from what people expect. Nothing about one that is cancelled: that is said already. */
export function differences(lang: Locale, occurrence: Occurrence, event: Event, today: Day, nameOf: NameOf): string[] {
  const expected = usual(occurrence, event, today);
  return expected && occurrence.state === 'planned' ? movedPhrases(lang, expected, now(occurrence, event), nameOf) : [];
}

/** The start that people expect, where the date has another one. */
export function usualStart(occurrence: Occurrence, event: Event, today: Day): string | undefined {
  const expected = usual(occurrence, event, today)?.start;
  return occurrence.state === 'planned' && occurrence.start && expected !== occurrence.start ? expected : undefined;
}
