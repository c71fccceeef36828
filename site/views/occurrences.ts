import type { Day } from '../../content/dates/days.ts';
import type { Occurrence } from '../../content/snapshot.ts';
import type { Source } from './source.ts';

const sorted = new WeakMap<object, readonly Occurrence[]>();
const moment = ({ date, start, slug }: Occurrence) => `${date} ${start ?? ''} ${slug}`;

/** All dates of all events in order of time. Sorted once per list. */
function inTime(source: Source): readonly Occurrence[] {
  const all = source.all('occurrences');
  const list = sorted.get(all) ?? all.toSorted((a, b) => (moment(a) < moment(b) ? -1 : 1));
  sorted.set(all, list);
  return list;
}

/** Dates from `day` on, of every event or of one, the nearest first. */
export const upcoming = (source: Source, day: Day, event?: string): Occurrence[] =>
  inTime(source).filter((occurrence) => occurrence.date >= day && (event === undefined || occurrence.event === event));

/** Dates before `day`, the latest first. */
export const past = (source: Source, day: Day): Occurrence[] =>
  inTime(source).filter(({ date }) => date < day).toReversed();
