import { Temporal } from 'temporal-polyfill';
import type { DayPart } from '../../../../content/codes/day-parts.ts';
import { mayDo } from '../../volunteers/may-do.ts';
import { isSought } from '../../volunteers/overview.ts';
import type { Volunteer } from '../../volunteers/volunteer.ts';
import { clashes } from '../decisions/clash.ts';
import type { ShiftFacts } from '../shift.ts';
import type { ShiftDesk } from '../shift-desk.ts';
import { stretchOf } from '../take.ts';
import { isTaken } from '../turn.ts';

/** Who could do a shift: those who said that they can on that part of the week first, then the others. Who has a shift at that time is left out. */
export interface Candidates { readonly fits: readonly Volunteer[]; readonly others: readonly Volunteer[] }

/** The part of the day in which a shift begins; nothing when no time is known. */
export const partOf = (from: string | undefined): DayPart | undefined => (from === undefined ? undefined : from < '12:00' ? 'morning' : from < '18:00' ? 'afternoon' : 'evening');

const collator = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });

export async function candidatesFor(desk: ShiftDesk, shift: ShiftFacts, volunteers: readonly Volunteer[]): Promise<Candidates> {
  const { roles } = desk.snapshot();
  const able: Volunteer[] = [];
  for (const volunteer of volunteers) {
    if (!mayDo(volunteer, shift.role, roles)) continue;
    const turns = (await desk.turnsOf(volunteer.id)).filter((turn) => isTaken(turn) && desk.shift(turn.sitting)?.cancelled !== true);
    if (!clashes(shift, turns.map((turn) => stretchOf(desk, turn)))) able.push(volunteer);
  }
  able.sort((a, b) => collator.compare(a.name, b.name) || (a.code < b.code ? -1 : 1));
  const when = { weekday: Temporal.PlainDate.from(shift.occurrence.date).dayOfWeek, part: partOf(shift.from) };
  return { fits: able.filter((volunteer) => isSought(volunteer, when)), others: able.filter((volunteer) => !isSought(volunteer, when)) };
}
