import type { ShiftLine } from '../../../content/answers.ts';
import { mayDo } from '../volunteers/may-do.ts';
import type { Volunteer } from '../volunteers/volunteer.ts';
import { clashes } from './decisions/clash.ts';
import { takeableFrom } from './decisions/fair-opening.ts';
import { sumOfHours } from './decisions/hours.ts';
import { partsOf } from './shift.ts';
import type { ShiftDesk } from './shift-desk.ts';
import { stretchOf } from './take.ts';
import { isTaken } from './turn.ts';

/** A shift is shown this long before it can be chosen, so that nobody has to look every day. In milliseconds. */
const shownBefore = 7 * 86_400_000;

/**
 * The shifts on somebody's page, in order of time: the own ones that are not over, and those of the own roles that can be chosen now or within a week.
 * For each whether a button does something now, and if not why.
 */
export async function shiftsFor(desk: ShiftDesk, volunteer: Volunteer): Promise<ShiftLine[]> {
  const now = desk.now();
  const { roles, occurrences } = desk.snapshot();
  const turns = (await desk.turnsOf(volunteer.id)).filter((turn) => isTaken(turn) && stretchOf(desk, turn).endsAt > now);
  const own = turns.filter(({ sitting }) => occurrences[partsOf(sitting).occurrence]).map((turn): ShiftLine & { readonly startsAt: number } => {
    const shift = desk.shift(turn.sitting);
    const { startsAt } = stretchOf(desk, turn);
    return {
      shift: turn.sitting, occurrence: partsOf(turn.sitting).occurrence, role: turn.answers.role, from: shift?.from ?? turn.answers.from, to: shift?.to ?? turn.answers.to,
      needed: shift?.needed ?? 0, left: 0, mine: true, open: now < startsAt, soon: startsAt - now < soon, clash: false, startsAt,
    };
  });
  const standing = turns.filter((turn) => desk.shift(turn.sitting)?.cancelled !== true);
  const taken = new Set(turns.map(({ sitting }) => sitting));
  const free: (ShiftLine & { readonly startsAt: number })[] = [];
  for (const shift of desk.shifts(now)) {
    if (taken.has(shift.slug) || shift.cancelled || now >= shift.startsAt || now < shift.opensAt - shownBefore || !mayDo(volunteer, shift.role, roles)) continue;
    const left = Math.max(0, (await desk.store.sitting(shift.slug))?.left ?? shift.needed);
    const clash = clashes(shift, standing.map((turn) => stretchOf(desk, turn)));
    const from = takeableFrom({ date: shift.occurrence.date, opensAt: shift.opensAt }, standing.map(({ answers }) => answers.date));
    free.push({
      shift: shift.slug, occurrence: shift.occurrence.slug, role: shift.role, from: shift.from, to: shift.to, needed: shift.needed, left, mine: false,
      open: left > 0 && !clash && now >= from, opensAt: now < from ? from : undefined, clash, startsAt: shift.startsAt,
    });
  }
  return [...own, ...free].sort((a, b) => a.startsAt - b.startsAt || (a.shift < b.shift ? -1 : 1)).map(({ startsAt: _startsAt, ...line }) => line);
}

/** Giving back so shortly before the start is told to the desk, in milliseconds. */
export const soon = 24 * 60 * 60_000;

/** Hours that somebody helped: of the shifts to which the desk saw the volunteer come. */
export const hoursDone = async (desk: Pick<ShiftDesk, 'turnsOf'>, volunteer: Pick<Volunteer, 'id'>): Promise<number> =>
  sumOfHours((await desk.turnsOf(volunteer.id)).filter((turn) => isTaken(turn) && turn.arrived > 0).map(({ answers }) => answers));
