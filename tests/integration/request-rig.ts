import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Asked } from '../../content/answers.ts';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { requestFilesSlug, requestsSlug } from '../../cms/desk/requests/collection.ts';
import { PayloadRequestStore } from '../../cms/desk/requests/payload-request-store.ts';
import { requestPart } from '../../cms/desk/requests/request-part.ts';
import { mailsSlug } from '../../cms/mail/collection.ts';
import { type DeskServer, deskServer } from '../desk-server.ts';
import { type Desk, openDesk } from './desk.ts';

export const now = Date.parse('2026-11-23T09:00:00Z');

interface PostOptions { readonly json?: boolean; readonly headers?: Readonly<Record<string, string>>; readonly from?: string }

/** Requests over HTTP on a database, emptied before each test. */
export interface RequestRig {
  readonly desk: Desk;
  readonly server: DeskServer;
  readonly store: PayloadRequestStore;
  rows(collection: string): Promise<Record<string, unknown>[]>;
  /** Each post comes from a network of its own, unless said. */
  post(path: string, fields: Readonly<Record<string, string | string[]>>, options?: PostOptions): Promise<Response>;
  send(path: string, body: FormData, headers?: Readonly<Record<string, string>>): Promise<Response>;
}

/** Makes the rig for the tests of a file. What is in it is there once they run. */
export function requestRig(): RequestRig {
  const opened = {} as { desk: Desk; server: DeskServer; store: PayloadRequestStore };
  let turn = 0;
  beforeAll(async () => {
    opened.desk = await openDesk();
    opened.store = new PayloadRequestStore(opened.desk.payload);
  });
  afterAll(() => opened.desk.close());
  beforeEach(async () => {
    for (const collection of [requestsSlug, requestFilesSlug, mailsSlug]) await opened.desk.payload.db.deleteMany({ collection, where: {} } as never);
    opened.server = await deskServer(opened.desk.payload, startSnapshot({ day: '2026-11-23', siteUrl: 'http://localhost:3000' }), now, [requestPart]);
    return () => opened.server.stop();
  });
  return Object.assign(opened, {
    rows: async (collection: string) => (await opened.desk.payload.db.find({ collection, limit: 0, pagination: false } as never) as unknown as { docs: Record<string, unknown>[] }).docs,
    post: (path: string, fields: Readonly<Record<string, string | string[]>>, { json = false, headers = {}, from = `192.0.2.${turn++ % 250}` }: PostOptions = {}) => fetch(opened.server.url + path, {
      method: 'POST', redirect: 'manual', body: new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one]))),
      headers: { 'X-Forwarded-For': from, ...(json ? { Accept: 'application/json' } : {}), ...headers },
    }),
    send: (path: string, body: FormData, headers: Readonly<Record<string, string>> = {}) => fetch(opened.server.url + path, { method: 'POST', redirect: 'manual', body, headers: { 'X-Forwarded-For': `192.0.2.${turn++ % 250}`, ...headers } }),
  });
}

/** What a person types into “call me back”. */
export const typed = { 'name': 'Amina', 'reach-phone': '06 1234 5678', 'reach-email': 'amina@example.org', 'languages': 'ar', 'question': 'Mijn brief', 'days': '5-evening' };
/** What would be shown. */
export const shown = async (response: Response) => JSON.parse(await response.text()) as Asked & Record<string, unknown>;
export const placeOf = (response: Response): string => response.headers.get('Location') ?? '';
export const codeOf = (address: string): string => /\/asked\/([A-Z0-9]{6})-/.exec(address)?.[1] ?? '';
