import type { BasePayload, Where } from 'payload';
import { activitySlug } from './collection.ts';

/** How long it is known who changed what, in milliseconds: two years. */
export const keptFor = 731 * 86_400_000;

const over = (now: number): Where => ({ at: { less_than: now - keptFor } });

/** How many rows are too old at `now`, milliseconds since 1970. */
export const overdueActivity = async ({ db }: Pick<BasePayload, 'db'>, now: number): Promise<number> =>
  (await db.count({ collection: activitySlug, where: over(now) } as never) as { totalDocs: number }).totalDocs;

/** Deletes the rows that are too old at `now`. Answers how many there were. */
export async function purgeActivity(payload: Pick<BasePayload, 'db'>, now: number): Promise<number> {
  const gone = await overdueActivity(payload, now);
  if (gone > 0) await payload.db.deleteMany({ collection: activitySlug, where: over(now) } as never);
  return gone;
}
