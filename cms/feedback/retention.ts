import type { BasePayload, Where } from 'payload';
import { mailsSlug } from '../mail/collection.ts';
import { wipeFreed } from '../signup/retention/wipe-freed.ts';
import { missedSearchesSlug, openedPagesSlug } from '../visits/collections.ts';
import { feedbackSlug } from './collection.ts';
import { FeedbackStore } from './feedback-store.ts';
import { firstKept, keptDays } from './kept-days.ts';

const dayLength = 86_400_000;

/** Everything besides feedback that has had its time at a moment: by collection, what is to go. */
const others = (at: number, timeZone: string): readonly (readonly [collection: string, where: Where])[] => [
  [openedPagesSlug, { day: { less_than: firstKept('counts', at, timeZone) } }],
  [missedSearchesSlug, { day: { less_than: firstKept('lines', at, timeZone) } }],
  [mailsSlug, { and: [{ kind: { equals: 'review' } }, { queuedAt: { less_than_equal: at - keptDays.letters * dayLength } }] }],
];

const count = async ({ db }: Pick<BasePayload, 'db'>, collection: string, where: Where): Promise<number> => (await db.count({ collection, where } as never) as { totalDocs: number }).totalDocs;

/** How many rows of feedback, opened pages, searches and monthly mails are still there though their time is over at `at`, milliseconds since 1970. */
export async function overdueFeedback(payload: Pick<BasePayload, 'db'>, timeZone: string, at: number): Promise<number> {
  let late = await new FeedbackStore(payload).tooOld(firstKept('counts', at, timeZone), firstKept('lines', at, timeZone));
  for (const [collection, where] of others(at, timeZone)) late += await count(payload, collection, where);
  return late;
}

/** Deletes them, and says how many. */
export async function purgeFeedback(payload: BasePayload, timeZone: string, now: number): Promise<number> {
  const gone = await overdueFeedback(payload, timeZone, now);
  if (gone === 0) return 0;
  const counts = firstKept('counts', now, timeZone);
  const lines = firstKept('lines', now, timeZone);
  const written = await count(payload, feedbackSlug, { and: [{ kind: { equals: 'line' } }, { day: { less_than: lines } }] });
  await new FeedbackStore(payload).deleteOld(counts, lines);
  for (const [collection, where] of others(now, timeZone)) if ((await count(payload, collection, where)) > 0) await payload.db.deleteMany({ collection, where } as never);
  payload.logger.info(`Retention: feedback, opened pages, searches and monthly mails deleted: ${gone}.`);
  // What people wrote should not be found in the free parts of the file either. For numbers alone nobody has to wait.
  if (written > 0) await wipeFreed(payload).catch(() => { payload.logger.warn('Retention: the database file could not be written anew, so erased data may still be in its free parts.'); });
  return gone;
}
