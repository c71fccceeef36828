import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Role } from '../cms/access/role.ts';
import { openPreview } from '../cms/preview/preview.ts';
import { applyChange, type Change, type PublicState, readPublicState } from '../cms/public/read.ts';
import { Live } from '../cms/publishing/live.ts';
import { serveRelease } from '../cms/server/static.ts';
import type { Responder, ResponderModule } from '../content/responder.ts';
import { typeOf } from '../cms/publishing/built-files.ts';
import type { Entry } from '../cms/publishing/release.ts';
import { builtResponder, root } from './built-site.ts';
import { filesIn } from './files-in.ts';
import { type Desk, openDesk } from './integration/desk.ts';

/** The real preview before a release, on a small site in a database of its own, over HTTP. */
export interface PreviewRig extends Pick<Desk, 'payload' | 'as'> {
  readonly url: string;
  readonly errors: string[];
  state(): PublicState;
  /** Takes up what was saved, and makes these pages live. Without changes: everything. */
  publish(paths: readonly string[], changes?: readonly Change[]): Promise<void>;
  /** The session of a role as a cookie. */
  cookie(role: Role): Promise<string>;
  /** Asks as a browser does that is on this site. */
  get(path: string, by?: Role, options?: RequestInit): Promise<{ status: number; body: string; headers: Headers }>;
  /** What the form of the admin would send. */
  type(path: string, by: Role, locale: string, data: object): Promise<{ status: number; body: string }>;
  close(): Promise<void>;
}

export async function previewRig(now: Date, more?: Parameters<typeof createServer>[1]): Promise<PreviewRig> {
  const desk = await openDesk();
  await fill(desk.payload);
  const { createResponder } = await import(pathToFileURL((await builtResponder()).entry).href) as ResponderModule;
  const live = new Live();
  const pages: Responder = createResponder();
  const errors: string[] = [];
  let state: PublicState = await readPublicState(desk.payload, { siteUrl: 'http://localhost:3000', now });
  const preview = openPreview({ payload: desk.payload, state: () => state, live, responder: createResponder(), now: () => now, log: { error: (message) => errors.push(message) } });
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    void preview.answer(request, response, path).then(
      (answered) => { if (!answered) (path.startsWith('/test/') && more ? more : serveRelease.bind(undefined, live))(request as never, response as never); },
      (error: Error) => { errors.push(error.stack ?? error.message); response.writeHead(500).end(); },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // A browser says where a form comes from; the address of this server is only known now.
  desk.payload.config.csrf.push(url);
  const cookie = async (role: Role) => `payload-token=${await desk.token(role)}`;
  const ask = async (path: string, by: Role | undefined, { headers, ...options }: RequestInit = {}) => {
    const answer = await fetch(url + path, { redirect: 'manual', ...options, headers: { 'Sec-Fetch-Site': 'same-origin', ...(by ? { Cookie: await cookie(by) } : {}), ...headers as Record<string, string> } });
    return { status: answer.status, body: await answer.text(), headers: answer.headers };
  };
  return {
    payload: desk.payload, as: desk.as, url, errors, cookie, get: ask,
    state: () => state,
    type: (path, by, locale, data) => ask(path, by, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ locale, data }) }),
    async publish(paths, changes) {
      state = changes ? await applyChange(state, desk.payload, changes, now) : await readPublicState(desk.payload, { siteUrl: 'http://localhost:3000', now });
      pages.use(state.snapshot);
      const entries = new Map(live.release?.entries ?? (await assets()));
      for (const path of [...paths, '/nl/404', '/ar/404']) {
        const { type, body, status } = await pages.render(path);
        if (status === 200) entries.set(path, entryOf(type, body));
      }
      live.swap({ id: 'of the test', madeAt: 0, code: 'test', entries });
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await desk.close();
    },
  };
}

/** The style sheets of the site. */
async function assets(): Promise<[string, Entry][]> {
  const folder = join(root, 'dist/responder/client');
  return Promise.all((await filesIn(folder)).map(async (name) => [`/${name}`, entryOf(typeOf(name), await readFile(join(folder, name)))]));
}

const entryOf = (type: string, body: Uint8Array): Entry => ({ type, hash: createHash('sha256').update(body).digest('hex'), size: body.byteLength, plain: Buffer.from(body) });

/** A place, two topics of which one is in Arabic too, a form and a series with dates, all published. */
async function fill(payload: Desk['payload']): Promise<void> {
  const make = (collection: string, data: object) => payload.create({ collection: collection as 'topics', data: { _status: 'published', summary: 'Kort.', icon: 'house', order: 1, ...data } as never });
  const place = await make('locations', { name: 'De Bakkerij', city: 'Leiden' });
  await payload.updateGlobal({ slug: 'settings', data: { name: 'Leids Steunloket', motto: 'Samen aan tafel', welcome: 'Welkom.', promise: 'Gratis.', desk: place.id, timeZone: 'Europe/Amsterdam', _status: 'published' } as never });
  const debts = await make('topics', { title: 'Schulden', summary: 'Hebt u schulden? Wij helpen.', slug: 'debts', blocks: [{ blockType: 'text', heading: 'Eerst', body: 'Neem alle brieven mee.' }, { blockType: 'text', heading: 'Daarna', body: 'Wij bellen samen.' }] });
  const blocks = ((debts as unknown as { blocks: { id: string; blockType: string }[] }).blocks).map(({ id, blockType }) => ({ id, blockType, heading: 'عنوان', body: 'نص بالعربية.' }));
  await payload.update({ collection: 'topics', id: debts.id, locale: 'ar', data: { title: 'ديون', summary: 'هل لديك ديون؟', blocks, _status: 'published' } as never });
  await make('topics', { title: 'Energie', slug: 'energy' });
  await make('pages', { title: 'Privacy', slug: 'privacy' });
  await make('forms', { title: 'Vraag hulp', fields: [{ name: 'question', kind: 'text', label: 'Uw vraag' }] });
  await make('events', { title: 'Samen eten', kind: 'dinner', location: place.id, start: '18:00', repeats: { weekday: '5', ordinals: [] } });
}
