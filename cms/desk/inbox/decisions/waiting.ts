import type { RequestState } from '../../../../content/answers.ts';
import type { Words } from '../../../fields/words.ts';
import type { Request } from '../../requests/request.ts';

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

/** States in which somebody waits for the desk. Who was perhaps a robot is looked at first; who was referred waits for somebody else. */
export const openStates = ['new', 'in-hand', 'waiting'] as const satisfies readonly RequestState[];
export const isOpen = (state: RequestState): boolean => (openStates as readonly RequestState[]).includes(state);

/** The moment before which a request must have come to be late now. @param promiseDays nothing where nothing is promised: then none is late */
export const lateBefore = (promiseDays: number | undefined, now: number): number | undefined => (promiseDays === undefined ? undefined : now - promiseDays * day);

/** Whether somebody waits longer for a first answer than the form promises. Exactly as long as promised is not late. */
export function isLate({ state, at, firstAnswerAt }: Pick<Request, 'state' | 'at' | 'firstAnswerAt'>, promiseDays: number | undefined, now: number): boolean {
  const before = lateBefore(promiseDays, now);
  return before !== undefined && isOpen(state) && (firstAnswerAt ?? undefined) === undefined && at < before;
}

/** Whether the day on which the desk wanted to be done is over. @param today `YYYY-MM-DD` */
export const isPastDue = ({ state, dueOn }: Pick<Request, 'state' | 'dueOn'>, today: string): boolean => isOpen(state) && Boolean(dueOn) && String(dueOn) < today;

/** The middle of some times; of an even number the mean of the two in the middle. Nothing of none. */
export function median(times: readonly number[]): number | undefined {
  const sorted = times.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** A length of time as people say it, in its largest unit, cut off: `3 dagen`, `1 uur`. Milliseconds. */
export function spanWords(ms: number): Words {
  const [days, hours, minutes] = [Math.floor(ms / day), Math.floor(ms / hour), Math.max(0, Math.floor(ms / minute))];
  if (days > 0) return { nl: `${days} ${days === 1 ? 'dag' : 'dagen'}`, en: `${days} ${days === 1 ? 'day' : 'days'}` };
  if (hours > 0) return { nl: `${hours} uur`, en: `${hours} ${hours === 1 ? 'hour' : 'hours'}` };
  return { nl: `${minutes} ${minutes === 1 ? 'minuut' : 'minuten'}`, en: `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}` };
}
