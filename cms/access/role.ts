import type { PayloadRequest } from 'payload';
import { isLocale, type Locale } from '../../content/locales.ts';

/** What a signed-in person may do; one role each. */
export const roles = ['admin', 'editor', 'translator', 'host', 'desk'] as const;
export type Role = (typeof roles)[number];

/** Who asks, as far as access is concerned. */
export interface Person { readonly id: string | number; readonly role: Role; readonly languages: readonly Locale[] }

/** The signed-in person of a request; nobody when the account has no known role. */
export function personOf(req: Pick<PayloadRequest, 'user'>): Person | undefined {
  const user = req.user as { id: string | number; role?: unknown; languages?: unknown } | null | undefined;
  const role = roles.find((name) => name === user?.role);
  if (!user || !role) return undefined;
  return { id: user.id, role, languages: Array.isArray(user.languages) ? user.languages.filter(isLocale) : [] };
}

/** Whether the request comes from someone with one of these roles. */
export const hasRole = (req: Pick<PayloadRequest, 'user'>, ...allowed: readonly Role[]): boolean => {
  const person = personOf(req);
  return person !== undefined && allowed.includes(person.role);
};
