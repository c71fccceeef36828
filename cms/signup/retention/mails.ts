import type { BasePayload, Where } from 'payload';
import { mailsSlug } from '../../mail/collection.ts';
import type { PerPurpose, Purpose } from './purposes.ts';

type Database = Pick<BasePayload, 'db'>;
const where = (sitting: string): Where => ({ sitting: { equals: sitting } });

/**
 * For what the mails of a sitting are kept too long; nothing while they may be kept. A mail is an address with a name in it, so it goes with whichever
 * goes first. It never says what somebody eats or needs (a test holds it to that), so the shortest time does not concern it.
 */
export const mailsDue = (age: number, { reach, name }: PerPurpose): Purpose | undefined => (age >= reach ? 'reach' : age >= name ? 'name' : undefined);

/** How many mails of a sitting there are, sent or not. */
export const mailsOf = async ({ db }: Database, sitting: string): Promise<number> =>
  (await db.count({ collection: mailsSlug, where: where(sitting) } as never) as { totalDocs: number }).totalDocs;

/** Deletes the mails of a sitting; one that was never sent has nobody to go to any more. Answers how many there were. */
export async function deleteMails(payload: Database, sitting: string): Promise<number> {
  const there = await mailsOf(payload, sitting);
  if (there > 0) await payload.db.deleteMany({ collection: mailsSlug, where: where(sitting) } as never);
  return there;
}
