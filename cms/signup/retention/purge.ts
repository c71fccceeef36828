import type { BasePayload } from 'payload';
import type { SignUpDesk } from '../desk.ts';
import { emptyRow } from './empty-row.ts';
import { endedSittings } from './ended-sittings.ts';
import { notePurge } from './last-purge.ts';
import { deleteMails, mailsDue } from './mails.ts';
import { sumOf } from './overdue.ts';
import type { PerPurpose } from './purposes.ts';
import { readRetention } from './retention-days.ts';
import { wipeFreed } from './wipe-freed.ts';

/**
 * Empties all personal data whose time is over at `now` (milliseconds since 1970), wherever they are kept, and answers how many sign-ups and mails lost
 * something of each purpose. Several processes may do it at once, and others may change the same rows: nobody's change is lost. It logs numbers only.
 * Throws when a row could not be emptied; everything else is done by then.
 */
export async function purge({ store }: Pick<SignUpDesk, 'store'>, payload: BasePayload, now = Date.now()): Promise<PerPurpose> {
  const retention = await readRetention(payload);
  const gone = { needs: 0, reach: 0, name: 0 };
  let failed = 0;
  const attempt = async (work: () => Promise<void>) => work().catch(() => { failed++; });
  for (const { sitting, age } of await endedSittings(store, retention, now)) {
    for (const row of await store.ofSitting(sitting.slug)) {
      await attempt(async () => { for (const purpose of await emptyRow(store, row, age, retention)) gone[purpose]++; });
    }
    const due = mailsDue(age, retention);
    if (due) await attempt(async () => { gone[due] += await deleteMails(payload, sitting.slug); });
  }
  if (sumOf(gone) > 0) {
    payload.logger.info(`Retention: emptied in sign-ups and mails: needs ${gone.needs}, telephone and e-mail ${gone.reach}, names ${gone.name}.`);
    // What is freed and not wiped is wiped by the next purge that empties something.
    await wipeFreed(payload).catch(() => { payload.logger.warn('Retention: the database file could not be written anew, so erased data may still be in its free parts.'); });
  }
  if (failed > 0) throw new Error(`Retention: ${failed} could not be emptied and will be tried again.`);
  await notePurge(payload, now);
  return gone;
}
