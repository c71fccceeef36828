import type { Sitting as Published } from '../../../content/forms/sitting.ts';
import { turnOf } from '../decisions/waiting-list.ts';
import type { SignUpDesk } from '../desk.ts';
import type { SignUp } from '../store/store.ts';
import { answersOf } from './answers-of.ts';
import { possibleDoubles } from './doubles.ts';
import { maySee, type Viewer } from './viewer.ts';

/** One sitting as the desk sees it, published or taken off the site. */
export interface SittingSeen {
  readonly slug: string;
  readonly event: string;
  /** Nothing when it is not on the site any more: its people are still to be called. */
  readonly published: Published | undefined;
}

/** How many have seats, wait, were offered seats, are doubted; persons, but `doubted` and `waiting` are sign-ups. */
export interface SeatCounts {
  readonly capacity: number | undefined;
  readonly taken: number;
  readonly offered: number;
  readonly waiting: number;
  readonly doubted: number;
  readonly arrived: number;
}

/** Everybody of one sitting, divided as the host needs it. */
export interface SittingSheet extends SittingSeen {
  readonly counts: SeatCounts;
  readonly doubted: readonly SignUp[];
  /** Who has a place or is offered one, in order of name. */
  readonly coming: readonly SignUp[];
  /** In the order in which they are offered seats. */
  readonly waiting: readonly SignUp[];
  readonly ended: readonly SignUp[];
  readonly doubles: ReadonlyMap<SignUp['id'], readonly string[]>;
}

const collator = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });
/** In order of name, as a Dutch list has it; then of code, so that the order is always the same. */
export const byName = (a: SignUp, b: SignUp): number => collator.compare(answersOf(a).name, answersOf(b).name) || (a.code < b.code ? -1 : 1);

export function seatCounts(rows: readonly SignUp[], capacity: number | undefined): SeatCounts {
  const among = (state: SignUp['state']) => rows.filter((row) => row.state === state);
  const sum = (some: readonly SignUp[], name: 'held' | 'arrived') => some.reduce((total, row) => total + row[name], 0);
  return {
    capacity, taken: sum(rows, 'held'), offered: sum(among('offered'), 'held'), waiting: among('waiting').length, doubted: among('doubted').length, arrived: sum(among('confirmed'), 'arrived'),
  };
}

/** A sitting that this viewer may see; nothing when there is none or it is not for him: the two look the same. */
export async function findSitting(desk: SignUpDesk, slug: string, viewer: Viewer): Promise<SittingSeen | undefined> {
  const published = desk.sitting(slug);
  const event = published?.event.slug ?? (await desk.store.sitting(slug))?.event;
  return event !== undefined && maySee(viewer, event) ? { slug, event, published } : undefined;
}

/** Reads everybody of a sitting. */
export async function readSheet(desk: SignUpDesk, sitting: SittingSeen): Promise<SittingSheet> {
  const rows = await desk.store.ofSitting(sitting.slug);
  const among = (...states: readonly SignUp['state'][]) => rows.filter(({ state }) => states.includes(state));
  return {
    ...sitting,
    counts: seatCounts(rows, sitting.published?.capacity),
    doubted: among('doubted', 'pending'),
    coming: among('confirmed', 'offered').sort(byName),
    waiting: among('waiting').sort(turnOf),
    ended: among('cancelled', 'lapsed'),
    doubles: possibleDoubles(rows),
  };
}
