import type { BasePayload } from 'payload';
import { visibleForms } from '../requests/visible-forms.ts';
import { idFrom } from '../../signup/store/store.ts';

/** An account as colleagues name it. */
export interface Account { readonly id: string | number; readonly name: string }

interface Stored { readonly id: string | number; readonly name?: string | null; readonly email: string; readonly role?: string | null }
const named = ({ id, name, email }: Stored): Account => ({ id, name: name || email });

/** The accounts with these ids, by id as text; those that are gone are left out. */
export async function accountsById(payload: BasePayload, ids: readonly (string | number)[]): Promise<ReadonlyMap<string, Account>> {
  if (ids.length === 0) return new Map();
  const { docs } = await payload.find({ collection: 'users', where: { id: { in: [...new Set(ids.map((id) => idFrom(String(id))))] } }, depth: 0, pagination: false, overrideAccess: true, select: { name: true, email: true } });
  return new Map((docs as unknown as Stored[]).map((account) => [String(account.id), named(account)]));
}

/** The accounts that may see a form, by name: to whom its requests can be given. */
export async function accountsSeeing(payload: BasePayload, form: string): Promise<Account[]> {
  return (await storedSeeing(payload, form)).map(named).sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

/** The account with this id, if it may see a form: by the same rule as everybody who asks. */
export async function accountSeeing(payload: BasePayload, form: string, id: string): Promise<Account | undefined> {
  const account = (await storedSeeing(payload, form)).find((one) => String(one.id) === id);
  return account && (await visibleForms({ user: account as never, payload: payload as never })).includes(form) ? named(account) : undefined;
}

async function storedSeeing(payload: BasePayload, form: string): Promise<Stored[]> {
  const { docs: [found] } = await payload.find({ collection: 'forms', where: { slug: { equals: form } }, depth: 0, limit: 1, pagination: false, trash: true, overrideAccess: true, select: { seenByRoles: true, seenByPeople: true } });
  const { seenByRoles, seenByPeople } = (found ?? {}) as { seenByRoles?: string[] | null; seenByPeople?: (string | number)[] | null };
  const { docs } = await payload.find({ collection: 'users', where: { or: [{ role: { in: seenByRoles ?? [] } }, { id: { in: seenByPeople ?? [] } }] }, depth: 0, pagination: false, overrideAccess: true, select: { name: true, email: true, role: true } });
  return docs as unknown as Stored[];
}
