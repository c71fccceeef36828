import type { IncomingMessage } from 'node:http';
import { getRequestLanguage, type Payload } from 'payload';
import { personOf } from '../access/role.ts';
import { type AdminLanguage, languageOf } from '../signup/admin/speech.ts';

/** A signed-in person who looks at a preview. */
export interface Visitor {
  /** The account as Local API calls take it. */
  readonly user: Parameters<Payload['find']>[0]['user'];
  /** The language of that person's admin. */
  readonly language: AdminLanguage;
}

/** Who asks, by the admin's session; nobody without one, or with an account that has no role. */
export async function visitorOf(payload: Payload, request: IncomingMessage): Promise<Visitor | undefined> {
  const headers = new Headers(Object.entries(request.headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as [string, string]] : [])));
  // Nothing changes by looking. A colleague who follows a link in a mail comes from another site, and Payload would not take the session then; nobody else can frame or read the page.
  if (request.method === 'GET' && headers.get('sec-fetch-dest') === 'document') headers.set('sec-fetch-site', 'none');
  const { user } = await payload.auth({ headers });
  if (!user || !personOf({ user })) return undefined;
  const cookies = new Map((headers.get('cookie') ?? '').split(/;\s*/).map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const));
  return { user, language: languageOf(getRequestLanguage({ config: payload.config, cookies, headers })) };
}
