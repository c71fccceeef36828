import type { Day } from '../../content/dates/days.ts';
import { notAClockTime } from '../validation/clock-time.ts';
import { type DateClosure, type Decided, refusals } from './closure.ts';

type Id = string | number;
/** What a closure can change of a date. */
export interface DateFields {
  readonly start: string | null;
  readonly end: string | null;
  readonly location: Id | null;
  readonly state: 'planned' | 'cancelled';
  /** Whether it no longer follows its series. */
  readonly byHand: boolean;
}
export interface DateNow extends DateFields {
  readonly date: Day;
  /** Where the series is: what holds while the date has no place of its own. */
  readonly seriesLocation: Id | null;
  /** What it was before the first closure. */
  readonly usual: DateFields | null;
}
export type DateChange = DateFields & Pick<DateNow, 'usual'>;

const fields = ({ start, end, location, state, byHand }: DateFields): DateFields => ({ start, end, location, state, byHand });

/**
 * What becomes of a date. Closures add up (later, and at another place); the first one remembers what was before, and “as usual” puts that back. While one
 * holds, the series leaves the date alone.
 */
export function decideDate(now: DateNow, closure: DateClosure, today: Day): Decided<DateChange> {
  if (now.date < today) return { refused: refusals.past };
  if (closure.which === 'as-usual') {
    if (now.usual) return { becomes: { ...fields(now.usual), usual: null } };
    return { refused: now.state === 'cancelled' ? refusals.planned : refusals.asUsual };
  }
  // A second click on the same button changes nothing.
  if (now.state === 'cancelled' && now.usual && closure.which === 'cancelled') return { becomes: { ...fields(now), usual: now.usual } };
  if (now.state === 'cancelled') return { refused: refusals.cancelled };
  const usual = now.usual ?? fields(now);
  const becomes = (change: Partial<DateFields>): Decided<DateChange> => {
    const next = { ...fields(now), ...change };
    // Said back to what it was, it is as usual, and follows its series again.
    const same = (['start', 'end', 'state'] as const).every((name) => next[name] === usual[name]) && (next.location ?? now.seriesLocation) === (usual.location ?? now.seriesLocation);
    return { becomes: same ? { ...usual, usual: null } : { ...next, byHand: true, usual } };
  };
  switch (closure.which) {
    case 'cancelled': return becomes({ state: 'cancelled' });
    case 'other-place': return closure.place === (now.location ?? now.seriesLocation) ? { refused: refusals.samePlace } : becomes({ location: closure.place });
    case 'starts-later': {
      const { at, end = now.end ?? undefined } = closure;
      if (!usual.start) return { refused: refusals.noStart };
      if (!at || notAClockTime(at) || (end && notAClockTime(end))) return { refused: refusals.notATime };
      if (at <= usual.start || (end && end <= at)) return { refused: refusals.notLater };
      return becomes({ start: at, end: end ?? null });
    }
  }
}
