import type { BasePayload } from 'payload';
import { idFrom } from '../../signup/store/store.ts';

/** Names of accounts by id as text. Only names: an address says more than a colleague has to know. Who has no name, or is gone, is not in it. */
export async function colleagues(payload: BasePayload, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const { docs } = await payload.find({ collection: 'users', where: { id: { in: [...new Set(ids)].map(idFrom) } }, depth: 0, pagination: false, overrideAccess: true, select: { name: true } });
  return new Map((docs as { id: string | number; name?: string | null }[]).flatMap(({ id, name }) => (name ? [[String(id), name] as const] : [])));
}
