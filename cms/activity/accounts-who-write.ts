import type { BasePayload } from 'payload';

/** The accounts that can be looked for in the log, by name: everybody's. */
export async function accountsWhoWrite(payload: BasePayload): Promise<{ readonly id: string | number; readonly name: string }[]> {
  const { docs } = await payload.find({ collection: 'users', depth: 0, limit: 0, pagination: false, overrideAccess: true, select: { name: true, email: true } });
  return docs.map(({ id, name, email }) => ({ id, name: name || email })).sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}
