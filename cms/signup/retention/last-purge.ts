import type { BasePayload } from 'payload';

/** Where Payload's private store of values keeps it. */
const key = 'retention.purged-at';

/** When the last purge was done, milliseconds since 1970; nothing before the first. */
export async function lastPurge({ kv }: Pick<BasePayload, 'kv'>): Promise<number | undefined> {
  const stored = await kv.get<{ at?: unknown }>(key);
  return typeof stored?.at === 'number' ? stored.at : undefined;
}

export const notePurge = async ({ kv }: Pick<BasePayload, 'kv'>, at: number): Promise<void> => kv.set(key, { at });
