import { randomUUID } from 'node:crypto';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { getPayload, handleEndpoints, type Payload, type SanitizedConfig } from 'payload';
import type { Role } from '../../cms/access/role.ts';
import type { User } from '../../cms/payload-types.ts';
import { databaseAt } from '../mongo-server.ts';
import { preparedDatabase } from '../prepared-database.ts';
import { addressOf, makeRoleAccounts, password } from '../role-accounts.ts';

/** A CMS of its own on an empty database, with an account for each role. */
export interface Desk {
  readonly payload: Payload;
  /** The account of a role, as Local API calls take it. */
  readonly as: Record<Role, User & { collection: 'users' }>;
  /** Asks the REST interface without a port; `by` signs in. Answers status and body. */
  rest(path: string, options?: { by?: Role; method?: string; data?: unknown; language?: 'nl' | 'en' }): Promise<{ status: number; body: Answer }>;
  /** The session of a role, as its cookie holds it. */
  token(role: Role): Promise<string>;
  close(): Promise<void>;
}
export interface Answer { readonly docs?: Record<string, unknown>[]; readonly doc?: Record<string, unknown>; readonly errors?: { message: string; data?: { errors?: { message: string; path: string }[] } }[]; readonly [name: string]: unknown }

export { password, translatorLanguages } from '../role-accounts.ts';

/**
 * Starts a desk on a copy of a SQLite file with the schema and the accounts, or on an empty database of its own on the MongoDB server that `DESK_MONGODB_URL` names,
 * where indexes and accounts are made.
 */
export async function openDesk(mongodb = process.env.DESK_MONGODB_URL): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'desk-'));
  if (!mongodb) await copyFile(await preparedDatabase(), join(folder, 'database.sqlite'));
  Object.assign(process.env, { DATA_DIR: folder, DATABASE_URL: mongodb ? databaseAt(mongodb, `desk-${randomUUID()}`) : '', DATABASE_PUSH: '', PAYLOAD_SECRET: 'only for tests', SITE_URL: 'http://localhost:3000' });
  const { default: config } = await import('../../cms/payload.config.ts') as { default: Promise<SanitizedConfig> };
  const payload = await getPayload({ config });
  payload.logger.level = 'silent';
  if (mongodb) await makeRoleAccounts(payload);
  const account = async (role: Role) => {
    const { docs: [found] } = await payload.find({ collection: 'users', where: { email: { equals: addressOf(role) } }, depth: 0 });
    if (!found) throw new Error(`There is no account of ${role}.`);
    return { ...found, collection: 'users' as const };
  };
  const as = { admin: await account('admin'), editor: await account('editor'), translator: await account('translator'), host: await account('host'), desk: await account('desk') };
  const tokens = new Map<Role, string>();
  const ask = async (path: string, headers: Headers, method: string, data: unknown) => {
    if (data !== undefined) headers.set('Content-Type', 'application/json');
    return handleEndpoints({ config, request: new Request(`http://localhost:3000/api${path}`, { method, headers, ...(data === undefined ? {} : { body: JSON.stringify(data) }) }) });
  };
  const tokenOf = async (role: Role) => {
    const known = tokens.get(role);
    if (known) return known;
    const response = await ask('/users/login', new Headers(), 'POST', { email: addressOf(role), password });
    const token = /payload-token=([^;]+)/.exec(response.headers.get('Set-Cookie') ?? '')?.[1];
    if (!token) throw new Error(`${role} cannot sign in: ${response.status}`);
    tokens.set(role, token);
    return token;
  };
  return {
    payload, as, token: tokenOf,
    async rest(path, { by, method = 'GET', data, language = 'nl' } = {}) {
      const headers = new Headers({ 'Accept-Language': language });
      if (by) headers.set('Authorization', `JWT ${await tokenOf(by)}`);
      const response = await ask(path, headers, method, data);
      return { status: response.status, body: await response.json().catch(() => ({})) as Answer };
    },
    async close() {
      if (mongodb) await (payload.db as unknown as MongooseAdapter).connection.dropDatabase();
      await payload.destroy();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What refused something: the sentences of an error, those of its fields included. */
export async function refusal(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
    return '';
  } catch (error) {
    const { message, data } = error as { message: string; data?: { errors?: { message: string }[] } };
    return [message, ...(data?.errors ?? []).map((each) => each.message)].join(' | ');
  }
}
