import type { BasePayload, Where } from 'payload';
import { mailsSlug } from '../../mail/collection.ts';
import { idFrom } from '../../signup/store/store.ts';
import { wipeFreed } from '../../signup/retention/wipe-freed.ts';
import type { ShiftDesk } from './shift-desk.ts';
import type { Turn } from './turn.ts';

const day = 86_400_000;
/** Days after the volunteer's data were emptied; days after the shift at the latest: an hours certificate is asked for by the year. */
export const keptDays = { afterEmptied: 30, atMost: 400, letters: 30 } as const;

/** Whether a turn may no longer lead to its volunteer. @param emptiedAt when the volunteer's data were emptied, if they were; milliseconds since 1970 */
export const linkIsOver = (endsAt: number, emptiedAt: number | undefined, now: number): boolean =>
  endsAt <= now && (now - endsAt >= keptDays.atMost * day || (emptiedAt !== undefined && now - emptiedAt >= keptDays.afterEmptied * day));

const oldLetters = (now: number): Where => ({ and: [{ kind: { in: ['shift', 'shift-remind'] } }, { queuedAt: { less_than_equal: now - keptDays.letters * day } }] });

/** Turns of shifts that are over and whose link must go. */
async function due({ store, volunteers }: ShiftDesk, now: number): Promise<Turn[]> {
  const over: Turn[] = [];
  const emptied = new Map<string, number | undefined>();
  for (const { slug, endsAt } of await store.endedBefore(now)) {
    for (const turn of await store.ofSitting(slug)) {
      const { volunteer } = turn.answers;
      if (volunteer === '') continue;
      if (!emptied.has(volunteer)) {
        const found = await volunteers.byId(idFrom(volunteer));
        // Somebody who is gone altogether was emptied long ago.
        emptied.set(volunteer, found ? (found.emptiedAt ?? undefined) : 0);
      }
      if (linkIsOver(endsAt, emptied.get(volunteer), now)) over.push(turn);
    }
  }
  return over;
}

/** How many turns still lead to a volunteer, and letters about shifts are still kept, though their time is over at `now`. */
export async function overdueShifts(desk: ShiftDesk, { db }: Pick<BasePayload, 'db'>, now: number): Promise<number> {
  const letters = (await db.count({ collection: mailsSlug, where: oldLetters(now) } as never) as { totalDocs: number }).totalDocs;
  return (await due(desk, now)).length + letters;
}

/**
 * Cuts the link of turns to their volunteer and deletes letters about shifts whose time is over at `now` (milliseconds since 1970), and says how many. What stays:
 * that somebody had the shift, came or not, and for how many hours. Throws when one could not be done; everything else is done by then.
 */
export async function purgeShifts(desk: ShiftDesk, payload: BasePayload, now: number): Promise<number> {
  let [gone, failed] = [0, 0];
  for (const turn of await due(desk, now)) {
    if (await cutLink(desk, turn)) gone++;
    else failed++;
  }
  const letters = (await payload.db.count({ collection: mailsSlug, where: oldLetters(now) } as never) as { totalDocs: number }).totalDocs;
  if (letters > 0) await payload.db.deleteMany({ collection: mailsSlug, where: oldLetters(now) } as never);
  gone += letters;
  if (gone > 0) {
    payload.logger.info(`Retention: shifts and letters about them without a person now: ${gone}.`);
    await wipeFreed(payload).catch(() => { payload.logger.warn('Retention: the database file could not be written anew, so erased data may still be in its free parts.'); });
  }
  if (failed > 0) throw new Error(`Retention: ${failed} shifts could not be emptied and will be tried again.`);
  return gone;
}

/** How often a row is tried that others change at the same time. */
const manyTurns = 20;

async function cutLink({ store }: ShiftDesk, seen: Turn): Promise<boolean> {
  let turn: Turn | undefined = seen;
  for (let tries = 0; tries < manyTurns && turn; tries++) {
    const { reason: _reason, ...answers } = turn.answers;
    if (await store.change(turn, { answers: { ...answers, volunteer: '' } })) return true;
    turn = await store.byId(seen.id);
  }
  return turn === undefined;
}
