import type { BasePayload } from 'payload';
import type { SignUpDesk } from '../desk.ts';
import { endedSittings } from './ended-sittings.ts';
import { mailsDue, mailsOf } from './mails.ts';
import { type PerPurpose, purposes } from './purposes.ts';
import { reduced } from './reduced.ts';
import { readRetention } from './retention-days.ts';

/**
 * How many sign-ups and mails still hold something of each purpose at `now` (milliseconds since 1970) though its time is over. All 0 after a purge.
 * It looks at what is stored, not at what the purge said.
 */
export async function overdue({ store }: Pick<SignUpDesk, 'store'>, payload: BasePayload, now = Date.now()): Promise<PerPurpose> {
  const retention = await readRetention(payload);
  const late = { needs: 0, reach: 0, name: 0 };
  for (const { sitting, age } of await endedSittings(store, retention, now)) {
    for (const row of await store.ofSitting(sitting.slug)) for (const purpose of reduced(row, age, retention).emptied) late[purpose]++;
    const due = mailsDue(age, retention);
    if (due) late[due] += await mailsOf(payload, sitting.slug);
  }
  return late;
}

/** All together. */
export const sumOf = (counts: PerPurpose): number => purposes.reduce((sum, purpose) => sum + counts[purpose], 0);
