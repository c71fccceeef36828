import { createHmac } from 'node:crypto';
import { mayDo } from '../volunteers/may-do.ts';
import type { Volunteer } from '../volunteers/volunteer.ts';
import { clashes } from './decisions/clash.ts';
import { takeableFrom } from './decisions/fair-opening.ts';
import { type ShiftFacts, timesOf } from './shift.ts';
import type { ShiftDesk } from './shift-desk.ts';
import { answersFor, isTaken, type Turn } from './turn.ts';

/**
 * What came of taking a shift. `not-open`: it does not exist, is called off, began, opens later, or this person may not do this role. `busy`: an earlier try
 * was cut off and is being mended; try again later.
 */
export type Took = 'taken' | 'full' | 'clash' | 'not-open' | 'busy';

/** Who takes it: the volunteer, or a person of the desk for the volunteer, who need not wait until it opens and may write down what was. */
export type By = 'volunteer' | 'desk';

/** The same person, shift and time that it is taken, is the same turn. Keyed with the secret, because it stays when the link to the person is cut. */
const keyOf = (secret: string, volunteer: Volunteer['id'], shift: string, ordinal: number): string =>
  createHmac('sha256', secret).update(`shift-turn\n${volunteer}\n${shift}\n${ordinal}`).digest('base64url').slice(0, 22);

/**
 * Takes a shift, through the one door. Twice is once. What one person does is done one after the other; where two processes do it at once, both look again
 * after they took it, and whoever then sees a clash gives it back: perhaps both, never none.
 */
export function take(desk: ShiftDesk, volunteer: Volunteer, slug: string, by: By = 'volunteer'): Promise<Took> {
  return desk.queue.run(String(volunteer.id), async () => {
    const shift = desk.shift(slug);
    if (!shift || !mayDo(volunteer, shift.role, desk.snapshot().roles)) return 'not-open';
    if (by === 'volunteer' && (shift.cancelled || desk.now() >= shift.startsAt)) return 'not-open';
    const turns = await desk.turnsOf(volunteer.id);
    if (turns.some((turn) => turn.sitting === slug && isTaken(turn))) return 'taken';
    const refused = refusal(desk, shift, turns, by);
    if (refused) return refused;
    const earlier = turns.filter((turn) => turn.sitting === slug);
    for (const { id, state } of earlier) if (state === 'waiting') await desk.door.end(id);
    const row = await desk.door.signUp(slug, keyOf(desk.secret, volunteer.id, slug, earlier.filter(({ state }) => state !== 'pending').length), answersFor(String(volunteer.id), shift), { cameBy: by === 'desk' ? 'desk' : 'site' });
    if (!row) return 'not-open';
    if (row.state === 'waiting') {
      await desk.door.end(row.id);
      return 'full';
    }
    if (row.state !== 'confirmed') return 'busy';
    const after = refusal(desk, shift, (await desk.turnsOf(volunteer.id)).filter(({ id }) => id !== row.id), by);
    if (after) await desk.door.end(row.id);
    return after ?? 'taken';
  });
}

function refusal(desk: ShiftDesk, shift: ShiftFacts, turns: readonly Turn[], by: By): 'clash' | 'not-open' | undefined {
  const others = turns.filter((turn) => isTaken(turn) && turn.sitting !== shift.slug && desk.shift(turn.sitting)?.cancelled !== true);
  if (clashes(shift, others.map((turn) => stretchOf(desk, turn)))) return 'clash';
  if (by === 'volunteer' && desk.now() < takeableFrom({ date: shift.occurrence.date, opensAt: shift.opensAt }, others.map((turn) => turn.answers.date))) return 'not-open';
  return undefined;
}

/** When a turn is: as published, else as it was when it was taken. */
export const stretchOf = (desk: Pick<ShiftDesk, 'shift' | 'snapshot'>, turn: Turn): { readonly startsAt: number; readonly endsAt: number } =>
  desk.shift(turn.sitting) ?? timesOf(turn.answers, desk.snapshot().globals.settings.timeZone);

/** What came of giving back. `over`: it began, or there was nothing to give back. */
export type Gave = 'given-back' | 'over';

/** Gives a shift back until it begins; it is free for everybody at once. Twice is once. */
export function give(desk: ShiftDesk, volunteer: Volunteer, slug: string): Promise<Gave> {
  return desk.queue.run(String(volunteer.id), async () => {
    const mine = (await desk.turnsOf(volunteer.id)).filter((turn) => turn.sitting === slug);
    const turn = mine.find(isTaken);
    if (!turn) return mine.some(({ state }) => state === 'cancelled') ? 'given-back' : 'over';
    if (desk.now() >= stretchOf(desk, turn).startsAt) return 'over';
    const ended = await desk.door.end(turn.id);
    return ended?.state === 'cancelled' ? 'given-back' : 'over';
  });
}

/** Gives back all shifts of somebody that have not begun: who stopped does not come. Says how many. Twice is once. */
export function giveAllBack(desk: ShiftDesk, volunteer: Volunteer['id']): Promise<number> {
  return desk.queue.run(String(volunteer), async () => {
    const toCome = (await desk.turnsOf(volunteer)).filter((turn) => isTaken(turn) && desk.now() < stretchOf(desk, turn).startsAt);
    for (const { id } of toCome) await desk.door.end(id);
    return toCome.length;
  });
}
