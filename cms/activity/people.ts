import type { BasePayload } from 'payload';
import { idFrom } from '../signup/store/store.ts';
import type { ActivityRow } from './write-row.ts';

/** What the people of these rows are called now: asked with a row, nothing when the account is gone, or is a newer one to which SQLite gave the number again. */
export async function peopleOf(payload: BasePayload, rows: readonly Pick<ActivityRow, 'who'>[]): Promise<(row: Pick<ActivityRow, 'who' | 'at'>) => string | undefined> {
  const ids = [...new Set(rows.map(({ who }) => who))];
  const { docs } = ids.length === 0 ? { docs: [] } : await payload.find({ collection: 'users', where: { id: { in: ids.map(idFrom) } }, depth: 0, pagination: false, overrideAccess: true, select: { name: true, email: true, createdAt: true } });
  const known = new Map(docs.map(({ id, name, email, createdAt }) => [String(id), { name: name || email, since: Date.parse(createdAt) }]));
  return ({ who, at }) => { const account = known.get(who); return account && account.since <= at ? account.name : undefined; };
}
