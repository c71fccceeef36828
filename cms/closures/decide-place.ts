import { addDays, type Day } from '../../content/dates/days.ts';
import { opennessOn } from '../../content/hours/openness.ts';
import type { Location } from '../../content/snapshot.ts';
import { dayOf } from '../fields/time.ts';
import { notAClockTime } from '../validation/clock-time.ts';
import { type Decided, type PlaceClosure, refusals } from './closure.ts';

type Id = string | number;
/** What an exception says, without its texts. */
export interface Plain { readonly kind: 'closed' | 'hours' | 'place'; readonly from?: string | null; readonly to?: string | null; readonly place?: Id | null }
/** A row of a place's exceptions as it is stored; `closure` marks those that came in two clicks, with the row that they stand for. */
export interface ExceptionRow extends Plain {
  readonly id?: string | null;
  readonly date: string;
  readonly closure?: { readonly instead: Plain | null } | null;
  /** Texts and what only Payload knows, carried along. */
  readonly [name: string]: unknown;
}

export interface PlaceNow {
  readonly id: Id;
  readonly hours: Location['hours'];
  readonly holidays: Location['holidays'];
  readonly exceptions: readonly ExceptionRow[];
}

/** Most days that can be closed at once. */
export const mostDays = 31;
const noon = (day: Day) => `${day}T12:00:00.000Z`;
const plain = ({ kind, from, to, place }: Plain): Plain => ({ kind, from: from ?? null, to: to ?? null, place: place ?? null });

/** What stands about a day, apart from a closure of it: what the day falls back to. */
export function planned({ exceptions }: Pick<PlaceNow, 'exceptions'>, day: Day): Plain | undefined {
  const row = exceptions.find(({ date }) => dayOf(date) === day);
  return row?.closure ? (row.closure.instead ?? undefined) : row && plain(row);
}
export const isClosure = ({ exceptions }: Pick<PlaceNow, 'exceptions'>, day: Day): boolean => exceptions.some(({ date, closure }) => dayOf(date) === day && closure);

/** What holds on a day apart from a closure of it. Places are ids here. */
export const plannedOpenness = (place: PlaceNow, day: Day): ReturnType<typeof opennessOn> => {
  const row = planned(place, day);
  return opennessOn({ hours: place.hours, holidays: place.holidays, exceptions: row ? [{ date: day, kind: row.kind, from: row.from ?? undefined, to: row.to ?? undefined, place: row.place == null ? undefined : String(row.place) }] : [] }, day);
};

/**
 * The exceptions of a place after a closure of some days in a row. A day has one exception: a closure takes the place of what stood there and remembers it, a second
 * closure takes the place of the first, and “as usual” puts back what the first one found. Other days stay as they are.
 */
export function decidePlace(place: PlaceNow, closure: PlaceClosure, from: Day, today: Day, days = 1): Decided<readonly ExceptionRow[]> {
  if (from < today) return { refused: refusals.past };
  let rows = [...place.exceptions];
  let changed = false;
  for (let ahead = 0; ahead < Math.min(days, mostDays); ahead += 1) {
    const day = addDays(from, ahead);
    const decided = closure.which === 'as-usual' ? undo(place, day) : apply(place, closure, day);
    // Of several days, those on which nothing can change stay as they are: a week closed has its Sunday in it.
    if ('refused' in decided) {
      if (days === 1) return decided;
      continue;
    }
    changed = true;
    const at = rows.findIndex(({ date }) => dayOf(date) === day);
    rows = at < 0 ? [...rows, ...(decided.becomes ? [decided.becomes] : [])] : rows.toSpliced(at, 1, ...(decided.becomes ? [decided.becomes] : []));
  }
  return changed ? { becomes: rows } : { refused: closure.which === 'as-usual' ? refusals.asUsual : refusals.notOpen };
}

function apply(place: PlaceNow, closure: Exclude<PlaceClosure, { which: 'as-usual' }>, day: Day): Decided<ExceptionRow> {
  const said = fitting(place, closure, day);
  if ('refused' in said) return said;
  const row = place.exceptions.find(({ date }) => dayOf(date) === day);
  return { becomes: { ...row, ...said.becomes, date: row?.date ?? noon(day), closure: { instead: planned(place, day) ?? null } } };
}

function undo(place: PlaceNow, day: Day): Decided<ExceptionRow | undefined> {
  const row = place.exceptions.find(({ date }) => dayOf(date) === day);
  if (!row) return { refused: refusals.asUsual };
  if (!row.closure) return { refused: refusals.planned };
  const { instead } = row.closure;
  return { becomes: instead ? { ...row, ...instead, closure: null } : undefined };
}

/** What the closure says of this day, if it can be said. */
function fitting(place: PlaceNow, closure: Exclude<PlaceClosure, { which: 'as-usual' }>, day: Day): Decided<Plain> {
  const before = plannedOpenness(place, day);
  const nothing = { from: null, to: null, place: null };
  if (before.kind === 'closed') return { refused: refusals.notOpen };
  if (closure.which === 'closed') return { becomes: { kind: 'closed', ...nothing } };
  if (closure.which === 'other-place') {
    if (String(closure.place) === String(place.id) || (before.kind === 'elsewhere' && before.place === String(closure.place))) return { refused: refusals.samePlace };
    // A changed time holds at the other place too.
    const span = before.kind === 'open' && before.changed ? before.spans[0] : undefined;
    return { becomes: { kind: 'place', from: span?.from ?? null, to: span?.to ?? null, place: closure.place } };
  }
  if (before.kind === 'unknown' || before.spans.length === 0) return { refused: refusals.noHours };
  if (notAClockTime(closure.at) || !closure.at) return { refused: refusals.notATime };
  const [first, last] = [before.spans[0]!, before.spans.at(-1)!];
  const { at } = closure;
  const later = closure.which === 'opens-later';
  if (at <= first.from || at >= last.to) return { refused: later ? refusals.notLater : refusals.notEarlier };
  if (first !== last && (later ? at < last.from : at > first.to)) return { refused: refusals.twoTimes };
  const times = later ? { from: at, to: last.to } : { from: first.from, to: at };
  return { becomes: before.kind === 'elsewhere' ? { kind: 'place', ...times, place: planned(place, day)?.place ?? null } : { kind: 'hours', ...times, place: null } };
}
