import { addDays, type Day, isDay } from '../../../content/dates/days.ts';
import type { Event, Location, Occurrence } from '../../../content/snapshot.ts';
import type { Words } from '../../fields/words.ts';
import type { Stored, StoredId } from '../../public/stored.ts';
import { valueOf } from '../../signup/admin/posted.ts';
import { type DateClosure, dateKinds, type Decided, type PlaceClosure, placeKinds, refusals } from '../closure.ts';
import { type DateChange, type DateNow, decideDate } from '../decide-date.ts';
import { decidePlace, type ExceptionRow, isClosure, mostDays, type PlaceNow } from '../decide-place.ts';
import { type KnownPlace, placeNow, publishedDate, publishedPlaces } from '../read.ts';
import { mayDate, mayPlace } from '../scope.ts';
import { laterStarts, movedEnd, placeTimes } from './choices.ts';
import type { Asked } from './gate.ts';

interface Common { readonly places: readonly (Stored & KnownPlace)[]; readonly at: string; readonly to: KnownPlace | undefined; readonly choices: readonly string[] }
/** A closure of a place that somebody asks for, with what becomes of it. */
export interface AskedPlace extends Common {
  readonly kind: 'place';
  readonly which: PlaceClosure['which'];
  readonly id: StoredId; readonly location: Location; readonly now: PlaceNow; readonly day: Day; readonly days: number;
  readonly closure: PlaceClosure; readonly decided: Decided<readonly ExceptionRow[]>;
}
/** The same for a date. */
export interface AskedDate extends Common {
  readonly kind: 'date';
  readonly which: DateClosure['which'];
  readonly id: StoredId; readonly occurrence: Occurrence; readonly event: Event; readonly now: DateNow;
  /** Whether the end moves along with the start. */
  readonly endMoves: boolean;
  readonly closure: DateClosure; readonly decided: Decided<DateChange>;
}

const kindOf = <K extends string>(kinds: readonly K[], value: unknown): K | undefined => kinds.find((kind) => kind === value);
const noPlace: { readonly refused: Words } = { refused: refusals.noPlace };

/** The closure of a place that an address and a form name. Nothing for a place that is not there or not this person's to change. */
export async function askedPlace({ req, typed, scope, snapshot, today }: Asked): Promise<AskedPlace | undefined> {
  const { slug, day, which: named } = req.routeParams as { slug?: string; day?: string; which?: string };
  const which = kindOf(placeKinds, named);
  const location = slug === undefined ? undefined : snapshot.locations[slug];
  if (!which || !location || !day || !isDay(day) || !mayPlace(scope, location.slug, snapshot.globals.settings.desk)) return undefined;
  const places = await publishedPlaces(req.payload);
  const stored = places.find((place) => place.slug === location.slug);
  if (!stored) return undefined;
  const now = placeNow(stored);
  const choices = which === 'opens-later' || which === 'closes-earlier' ? placeTimes(now, day, which) : [];
  const at = valueOf(typed, 'at') || choices[0] || '';
  // Where it went the last time comes first.
  const before = now.exceptions.findLast(({ kind, place }) => kind === 'place' && place !== null)?.place;
  const to = toOf(places, valueOf(typed, 'place'), [before], stored.id);
  const days = which === 'closed' || which === 'as-usual' ? Math.min(mostDays, Math.max(1, Math.trunc(Number(valueOf(typed, 'days'))) || 1)) : 1;
  const closure = which === 'other-place' ? (to && { which, place: to.id }) : which === 'opens-later' || which === 'closes-earlier' ? { which, at } : { which };
  return {
    kind: 'place', which, id: stored.id, location, now, day, days, places, at, to, choices,
    closure: closure ?? { which: 'as-usual' }, decided: closure ? decidePlace(now, closure, day, today, days) : noPlace,
  };
}

/** The same for a date. */
export async function askedDate({ req, typed, scope, snapshot, today }: Asked): Promise<AskedDate | undefined> {
  const { slug, which: named } = req.routeParams as { slug?: string; which?: string };
  const which = kindOf(dateKinds, named);
  const occurrence = slug === undefined ? undefined : snapshot.occurrences[slug];
  const event = occurrence && snapshot.events[occurrence.event];
  if (!which || !occurrence || !event || !mayDate(scope, event.slug)) return undefined;
  const [places, found] = [await publishedPlaces(req.payload), await publishedDate(req.payload, occurrence.slug)];
  if (!found) return undefined;
  const { now, stored: { id } } = found;
  const choices = which === 'starts-later' ? laterStarts(now) : [];
  const at = valueOf(typed, 'at') || choices[0] || '';
  const endMoves = valueOf(typed, 'end') !== 'keep';
  const before = Object.values(snapshot.occurrences).filter((one) => one.event === event.slug && one.location && one.location !== event.location).sort((a, b) => (a.date < b.date ? 1 : -1))[0]?.location;
  const to = toOf(places, valueOf(typed, 'place'), [places.find((place) => place.slug === before)?.id], now.location ?? now.seriesLocation);
  const end = endMoves ? movedEnd(now, at) : (now.usual?.end ?? now.end ?? undefined);
  const closure: DateClosure | undefined = which === 'other-place' ? (to && { which, place: to.id }) : which === 'starts-later' ? { which, at, end } : { which };
  return {
    kind: 'date', which, id, occurrence, event, now, places, at, to, choices, endMoves,
    closure: closure ?? { which: 'as-usual' }, decided: closure ? decideDate(now, closure, today) : noPlace,
  };
}

/** The place that was chosen, else where it was the last time, else the first other one. */
function toOf(places: readonly KnownPlace[], chosen: string, before: readonly (StoredId | null | undefined)[], here: StoredId | null): KnownPlace | undefined {
  if (chosen !== '') return places.find(({ slug }) => slug === chosen);
  const others = places.filter(({ id }) => id !== here);
  return others.find(({ id }) => before.includes(id)) ?? others[0];
}

/** For how many days from this one on closures follow each other: “as usual again” can be for all of them. */
export function closuresInARow(now: PlaceNow, day: Day): number {
  let last = 0;
  for (let ahead = 0; ahead < mostDays; ahead += 1) if (isClosure(now, addDays(day, ahead))) last = ahead;
  return last + 1;
}
