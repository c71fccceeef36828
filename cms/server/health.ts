import type { Payload } from 'payload';
import { PayloadMailStore } from '../mail/payload-mail-store.ts';
import type { Publisher } from '../publishing/publisher.ts';

export interface Health {
  readonly ok: boolean;
  readonly database: 'up' | 'down';
  readonly release: string | null;
  /** Seconds since the release was made. */
  readonly releaseAge: number | null;
  readonly publishing: 'idle' | 'waiting' | 'failed';
  /** Mails on their way with the age of the oldest in seconds, those that could not be delivered, and those for which there is no mail server. */
  readonly mail: { readonly waiting: number; readonly oldest: number | null; readonly failed: number; readonly unsent: number } | null;
}

/** What is up. `ok` only when the database answers and there is a release. */
export async function healthOf(payload: Payload, publisher: Publisher): Promise<Health> {
  const state = publisher.state();
  const database = await payload.count({ collection: 'users' }).then(() => 'up' as const, () => 'down' as const);
  const mail = await new PayloadMailStore(payload).counts().catch(() => undefined);
  return {
    ok: database === 'up' && state.release !== undefined,
    database,
    release: state.release ?? null,
    releaseAge: state.madeAt ? Math.round((Date.now() - Date.parse(state.madeAt)) / 1000) : null,
    publishing: state.problems.length > 0 ? 'failed' : state.waiting ? 'waiting' : 'idle',
    mail: mail ? { ...mail, oldest: mail.oldest === undefined ? null : Math.round((Date.now() - mail.oldest) / 1000) } : null,
  };
}
