import type { BasePayload } from 'payload';
import type { SignUpDesk } from '../desk.ts';
import { sweeper } from '../sweeper.ts';
import { purge } from './purge.ts';

/** How often data are purged, in milliseconds: “two days” is then two days and an hour, not three days. */
export const purgeEvery = 3_600_000;

/** Purges at once and every hour from then on; the answer stops it, and resolves when a purge under way is done. A purge that fails is told in the log and tried again. */
export function keepPurging(desk: Pick<SignUpDesk, 'store' | 'now'>, payload: BasePayload): () => Promise<void> {
  return sweeper(
    async () => { await purge(desk, payload, desk.now()); }, purgeEvery,
    (error) => payload.logger.error(error.message.startsWith('Retention:') ? error.message : `Retention: the purge failed (${error.name}).`),
  ).stop;
}
