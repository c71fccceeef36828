import { addMinutes, minutesBetween } from '../../../content/closures/duration.ts';
import { plannedOpenness, type PlaceNow } from '../decide-place.ts';
import type { DateNow } from '../decide-date.ts';
import type { Day } from '../../../content/dates/days.ts';

/** Steps of a clock that are offered, in minutes; the first is what a second click alone says. */
const steps = [30, 60, 90, 120];

/** Times at which a date can start later: half an hour to two hours after the usual start, as long as it is the same day. */
export const laterStarts = ({ start, usual }: Pick<DateNow, 'start' | 'usual'>): string[] => {
  const usually = usual?.start ?? start;
  return usually ? steps.flatMap((step) => addMinutes(usually, step) ?? []) : [];
};

/** The end that moves along with a start; the usual one where it is not known or would be on the next day. */
export function movedEnd({ start, end, usual }: Pick<DateNow, 'start' | 'end' | 'usual'>, at: string): string | undefined {
  const [from, to] = [usual?.start ?? start, usual?.end ?? end];
  if (!from || !to || !/^\d\d:\d\d$/.test(at)) return to ?? undefined;
  return addMinutes(to, minutesBetween(from, at)) ?? to;
}

/** Times at which a place can open later or close earlier on a day: an hour first, then what else lies within its hours. */
export function placeTimes(place: PlaceNow, day: Day, which: 'opens-later' | 'closes-earlier'): string[] {
  const openness = plannedOpenness(place, day);
  const spans = 'spans' in openness ? openness.spans : [];
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return [];
  const [edge, sign] = which === 'opens-later' ? [spans.length > 1 ? last.from : first.from, 1] : [spans.length > 1 ? first.to : last.to, -1];
  const within = which === 'opens-later' ? last : first;
  return [60, 30, 90, 120].flatMap((step) => addMinutes(edge, sign * step) ?? []).filter((time) => time > within.from && time < within.to);
}
