import { randomUUID } from 'node:crypto';
import type { BasePayload } from 'payload';
import { dayIn, instantOf } from '../../../content/dates/instant.ts';
import { deleteLetters } from '../../mail/letters.ts';
import { wipeFreed } from '../../signup/retention/wipe-freed.ts';
import { lettersAbout } from './letters.ts';
import type { Request } from './request.ts';
import type { Emptied, RequestStore } from './store.ts';

const day = 86_400_000;
const hour = 3_600_000;
/** What nobody finished is kept this long after the last word about it, in days: longer than any promise, and not for ever. */
export const unfinishedDays = 365;

/** When the last word was said about a request. */
const lastWord = ({ at, said, sealed }: Request): number => Math.max(at, ...said.map((line) => line.at), ...(sealed?.said ?? []).map((line) => line.at));

/**
 * Whether nothing personal may be known any more of a request: it was done for as long as its form said, or nobody finished it. Also one that was emptied and whose
 * pictures and mails may still be there: their number is below 0 until they are gone.
 */
export function isDue(request: Request, now: number): boolean {
  if (request.emptiedAt) return request.files < 0;
  const { doneAt, definition } = request;
  return doneAt ? now - doneAt >= definition.keepDays * day : now - lastWord(request) >= unfinishedDays * day;
}

/**
 * What is left for the figures: form, language, state, the month it came, and how long it took until the first answer (in hours) and until it was done (in days). The key,
 * which was made from the answers, and the code lead nowhere any more.
 */
export function emptied({ at, firstAnswerAt, doneAt, definition: { title, promiseDays, keepDays } }: Request, zone: string, now: number): Emptied {
  const nothing = `emptied ${randomUUID()}`;
  const month = monthOf(at, zone);
  const after = (moment: number | null | undefined, unit: number) => (moment ? month + Math.ceil((moment - at) / unit) * unit : null);
  return {
    key: nothing, code: nothing, at: month, firstAnswerAt: after(firstAnswerAt, hour), doneAt: after(doneAt, day), emptiedAt: monthOf(now, zone), definition: { title, fields: [], promiseDays, keepDays },
    answers: null, said: [], notes: [], sealed: null, files: -1, assignedTo: null, referredTo: null, dueOn: null, confirm: false,
  };
}

/** When the month of a moment began. */
const monthOf = (moment: number, zone: string): number => Date.parse(instantOf(`${dayIn(new Date(moment), zone).slice(0, 7)}-01`, '00:00', zone).utc);

export interface Kept {
  readonly store: RequestStore;
  readonly payload: Pick<BasePayload, 'db' | 'logger'>;
  /** The foundation's time zone. */
  readonly zone: string;
}

/** Requests and reports whose time is over at `now`. */
async function due({ store }: Pick<Kept, 'store'>, now: number): Promise<Request[]> {
  return (await store.doneBefore(now, now - unfinishedDays * day)).filter((request) => isDue(request, now));
}

/** How many requests and reports still hold something though their time is over at `now`, milliseconds since 1970. */
export const overdueRequests = async (kept: Pick<Kept, 'store'>, now: number): Promise<number> => (await due(kept, now)).length;

/** How often a row is tried that others change at the same time. */
const manyTurns = 20;

/**
 * Empties what is over at `now` (milliseconds since 1970): the row first, so that nothing is taken from a request that somebody takes up at the same moment, then its
 * pictures and mails; the next purge finishes what a crash left. Answers how many. Logs numbers only; throws when one could not be emptied, everything else is done by then.
 */
export async function purgeRequests(kept: Kept, now: number): Promise<number> {
  const { payload } = kept;
  let [gone, failed] = [0, 0];
  for (const request of await due(kept, now)) {
    try {
      if (await emptyOne(kept, request, now)) gone++;
    } catch {
      failed++;
    }
  }
  if (gone > 0) {
    payload.logger.info(`Retention: emptied requests and reports: ${gone}.`);
    await wipeFreed(payload).catch(() => { payload.logger.warn('Retention: the database file could not be written anew, so erased data may still be in its free parts.'); });
  }
  if (failed > 0) throw new Error(`Retention: ${failed} requests could not be emptied and will be tried again.`);
  return gone;
}

async function emptyOne({ store, payload, zone }: Kept, { id }: Request, now: number): Promise<boolean> {
  for (let turn = 0; turn < manyTurns; turn++) {
    const seen = await store.byId(id);
    // Somebody wrote to it meanwhile.
    if (!seen || !isDue(seen, now)) return false;
    const row = seen.emptiedAt ? seen : await store.empty(seen, emptied(seen, zone, now));
    if (!row) continue;
    await store.deleteFiles(id);
    await deleteLetters(payload, lettersAbout(id));
    // Nobody changes it any more, but another process may have done the same.
    await store.change(row, { files: 0 });
    return true;
  }
  throw new Error('A request was changed by others all the time.');
}
