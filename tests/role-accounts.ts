import type { Payload } from 'payload';
import { type Role, roles } from '../cms/access/role.ts';
import type { Locale } from '../content/locales.ts';

/** The password of every account of a role. */
export const password = 'een lang wachtwoord';
/** The languages of the translator's account. */
export const translatorLanguages: readonly Locale[] = ['ar', 'fa'];
/** The address that the account of a role signs in with. */
export const addressOf = (role: Role): string => `${role}@example.org`;

/** Makes an account for each role in an empty database. */
export async function makeRoleAccounts(payload: Payload): Promise<void> {
  for (const role of roles) {
    const data = { email: addressOf(role), password, role, languages: role === 'translator' ? translatorLanguages : [] };
    await payload.create({ collection: 'users', data: data as never, context: { setup: true } });
  }
}
