import { certainSince, dayBefore, isWithin } from '../../mail/reminders.ts';
import { idFrom } from '../../signup/store/store.ts';
import type { Volunteer } from '../volunteers/volunteer.ts';
import { type ShiftNews, type ShiftPost, writeAboutShift } from './letters.ts';
import type { ShiftFacts } from './shift.ts';
import type { ShiftDesk } from './shift-desk.ts';
import { giveAllBack, stretchOf } from './take.ts';
import { isTaken, type Turn, type TurnAnswers } from './turn.ts';

/** What a volunteer should be told because the date is another than it was when last told; nothing when all is as told. */
export function newsOf({ date, from, to, off = false }: TurnAnswers, { occurrence, from: start, to: end, cancelled }: Pick<ShiftFacts, 'occurrence' | 'from' | 'to' | 'cancelled'>): Extract<ShiftNews, 'off' | 'on' | 'changed'> | undefined {
  if (cancelled !== off) return cancelled ? 'off' : 'on';
  return !cancelled && (date !== occurrence.date || from !== start || to !== end) ? 'changed' : undefined;
}

/**
 * One round: shifts that somebody ever took are brought in line with what is published, what a crash left is mended, and volunteers hear what changed and, the day
 * before, that they help. Says how many letters were written. Each letter is written before the row says that it was told, under a key that makes it one.
 */
export async function shiftRound(desk: ShiftDesk, post: ShiftPost): Promise<number> {
  const now = desk.now();
  let written = 0;
  for (const { slug } of await desk.store.current(now)) {
    const shift = desk.shift(slug);
    if (!shift) continue;
    await desk.door.open(slug);
    await desk.door.heal(slug);
    const turns = await desk.store.ofSitting(slug);
    // Nobody waits for a shift: who was found to wait was cut off between being told that it is full and being let go.
    for (const { id, state } of turns) if (state === 'waiting') await desk.door.end(id);
    for (const turn of turns.filter(isTaken)) {
      const volunteer = await desk.volunteers.byId(idFrom(turn.answers.volunteer));
      if (!volunteer || volunteer.emptiedAt || volunteer.state === 'stopped') {
        if (volunteer) await giveAllBack(desk, volunteer.id);
        continue;
      }
      written += (await tell(desk, post, volunteer, turn, shift)) + (await remind(desk, post, volunteer, turn, shift));
    }
  }
  return written;
}

async function tell(desk: ShiftDesk, post: ShiftPost, volunteer: Volunteer, turn: Turn, shift: ShiftFacts): Promise<number> {
  const news = newsOf(turn.answers, shift);
  if (!news) return 0;
  const answers: TurnAnswers = { ...turn.answers, date: shift.occurrence.date, from: shift.from, to: shift.to, off: shift.cancelled };
  const queued = await writeAboutShift(post, volunteer, { ...turn, answers }, news, { until: stretchOf(desk, turn).endsAt });
  await desk.door.edit(turn.id, answers);
  return Number(queued);
}

async function remind(desk: ShiftDesk, post: ShiftPost, volunteer: Volunteer, turn: Turn, { occurrence, cancelled }: ShiftFacts): Promise<number> {
  const window = dayBefore(occurrence, desk.snapshot().globals.settings.timeZone);
  if (cancelled || !isWithin(window, desk.now()) || certainSince(turn) >= window.from) return 0;
  return Number(await writeAboutShift(post, volunteer, turn, 'remind', { until: window.until }));
}
