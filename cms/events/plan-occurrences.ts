import type { Holiday } from '../../content/codes/holidays.ts';
import type { Day } from '../../content/dates/days.ts';
import { type Series, seriesDays } from '../../content/recurrence/series.ts';

type Id = string | number;

/** What an occurrence takes from its series. Nulls are written, so that what the series no longer has goes away. */
export interface Planned {
  readonly start: string | null;
  readonly end: string | null;
  readonly location: Id | null;
  readonly capacity: number | null;
  readonly state: 'planned' | 'cancelled';
  readonly holiday: Holiday | null;
}

/** An occurrence that exists already, in the trash too. */
export interface Existing extends Planned {
  readonly id: Id;
  /** The day of the series that it stands for, also when somebody moved it to another date. */
  readonly plannedFor: Day;
  /** A person changed what the series would set: it is left alone for good. */
  readonly byHand: boolean;
  /** It has a menu, a note or a reason: it is not taken away, only cancelled. */
  readonly hasOwn: boolean;
  readonly trashed: boolean;
}

export interface PlanInput {
  readonly series: Series;
  /** What every occurrence takes from the event. */
  readonly values: Pick<Planned, 'start' | 'end' | 'location' | 'capacity'>;
  readonly existing: readonly Existing[];
  /** From today to the end of what is planned ahead. What is past stays as it was. */
  readonly window: { readonly from: Day; readonly until: Day };
  /** The public holiday for which the place is closed on a day. */
  readonly closedOn: (day: Day) => Holiday | undefined;
}

/** What has to happen to the occurrences of one event. */
export interface Plan {
  readonly create: readonly ({ readonly date: Day } & Planned)[];
  readonly update: readonly { readonly id: Id; readonly date: Day; readonly restore: boolean; readonly values: Planned }[];
  readonly trash: readonly Id[];
}

/**
 * Each day of the series has one occurrence. A skipped day and a public holiday are shown as cancelled, so that people who know
 * the series do not come for nothing. A day that no longer belongs to the series goes to the trash, or is cancelled when it has
 * something of its own. What a person changed is never touched.
 */
export function planOccurrences({ series, values, existing, window, closedOn }: PlanInput): Plan {
  const wanted = new Map<Day, Planned>();
  const skipped = new Set(series.skipped);
  for (const day of seriesDays({ ...series, skipped: [] }, window)) {
    const holiday = closedOn(day);
    wanted.set(day, { ...values, state: skipped.has(day) || holiday ? 'cancelled' : 'planned', holiday: skipped.has(day) ? null : (holiday ?? null) });
  }
  const known = new Set(existing.map(({ plannedFor }) => plannedFor));
  const own = existing.filter(({ plannedFor, byHand }) => !byHand && plannedFor >= window.from && plannedFor <= window.until);
  const changes = own.flatMap((occurrence) => {
    const plan = wanted.get(occurrence.plannedFor) ?? (occurrence.hasOwn && !occurrence.trashed ? { ...valuesOf(occurrence), state: 'cancelled' as const } : undefined);
    if (!plan || (!occurrence.trashed && isSame(plan, occurrence))) return [];
    return [{ id: occurrence.id, date: occurrence.plannedFor, restore: occurrence.trashed, values: plan }];
  });
  return {
    create: [...wanted].filter(([date]) => !known.has(date)).map(([date, plan]) => ({ date, ...plan })),
    update: changes,
    trash: own.filter(({ plannedFor, trashed, hasOwn }) => !wanted.has(plannedFor) && !trashed && !hasOwn).map(({ id }) => id),
  };
}

const valuesOf = ({ start, end, location, capacity, state, holiday }: Planned): Planned => ({ start, end, location, capacity, state, holiday });
const isSame = (a: Planned, b: Planned) => (['start', 'end', 'location', 'capacity', 'state', 'holiday'] as const).every((name) => (a[name] ?? null) === (b[name] ?? null));
