import type { Payload } from 'payload';
import type { Publisher } from '../publishing/publisher.ts';

export interface Health {
  readonly ok: boolean;
  readonly database: 'up' | 'down';
  readonly release: string | null;
  /** Seconds since the release was made. */
  readonly releaseAge: number | null;
  readonly publishing: 'idle' | 'waiting' | 'failed';
}

/** What is up. `ok` only when the database answers and there is a release. */
export async function healthOf(payload: Payload, publisher: Publisher): Promise<Health> {
  const state = publisher.state();
  const database = await payload.count({ collection: 'users' }).then(() => 'up' as const, () => 'down' as const);
  return {
    ok: database === 'up' && state.release !== undefined,
    database,
    release: state.release ?? null,
    releaseAge: state.madeAt ? Math.round((Date.now() - Date.parse(state.madeAt)) / 1000) : null,
    publishing: state.problems.length > 0 ? 'failed' : state.waiting ? 'waiting' : 'idle',
  };
}
