import type { Holiday } from '../../content/codes/holidays.ts';
import { dayOf } from '../fields/time.ts';
import type { Existing, Planned } from './plan-occurrences.ts';

type Id = string | number;
type Link = Id | { readonly id: Id } | null | undefined;

/** An occurrence as its document holds it, in one language or in all. */
export interface StoredOccurrence {
  readonly id: Id;
  readonly date?: string | null; readonly plannedFor?: string | null;
  readonly start?: string | null; readonly end?: string | null; readonly location?: Link; readonly capacity?: number | null;
  readonly state?: string | null; readonly holiday?: string | null;
  readonly menu?: Link; readonly note?: unknown; readonly reason?: unknown;
  readonly byHand?: boolean | null; readonly deletedAt?: string | null;
}

/** The id that a relation holds, whether the other document was read along or not. */
export const idOf = (link: Link): Id | null => (typeof link === 'object' && link !== null ? link.id : (link ?? null));

/** What an occurrence takes from its series, as it stands now. */
export const plannedOf = ({ start, end, location, capacity, state, holiday }: Omit<StoredOccurrence, 'id'>): Planned => ({
  start: start || null, end: end || null, location: idOf(location), capacity: capacity ?? null,
  state: state === 'cancelled' ? 'cancelled' : 'planned', holiday: (holiday as Holiday | null | undefined) || null,
});

const isText = (value: unknown): boolean =>
  typeof value === 'string' ? value.trim() !== '' : typeof value === 'object' && value !== null && Object.values(value).some(isText);

/** An occurrence for the plan of its series. */
export const existingOf = (stored: StoredOccurrence): Existing => ({
  ...plannedOf(stored), id: stored.id, plannedFor: dayOf(stored.plannedFor) ?? dayOf(stored.date) ?? '',
  byHand: stored.byHand === true, trashed: Boolean(stored.deletedAt),
  hasOwn: idOf(stored.menu) !== null || isText(stored.note) || isText(stored.reason),
});
