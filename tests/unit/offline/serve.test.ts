import { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { openOffline } from '../../../cms/offline/offline.ts';
import { Live } from '../../../cms/publishing/live.ts';
import { entryOf } from '../../../cms/publishing/render-changes.ts';
import { readSettings } from '../../../cms/server/settings.ts';
import { publicHeaders } from '../../../content/headers.ts';
import type { Pack } from '../../../content/offline/pack.ts';

const page = (text: string) => entryOf('text/html; charset=utf-8', Buffer.from(`<title>${text}</title>`));
const live = new Live();
const publish = async (id: string, text: string) => live.swap({ id, madeAt: 0, code: 'a', entries: new Map([['/nl', await page(text)], ['/ar', await page('مرحبا')]]) });
await publish('r1', 'welkom');

// One server, as in life: what it keeps of a release must go with the release.
const open = (off: boolean) => openOffline({ live, day: () => '2026-12-01', isQuiet: () => false, mediaSize: async () => undefined, off });
const opened = { on: open(false), off: open(true) };

async function ask(url: string, { off = false, method = 'GET', headers = {} as Record<string, string> } = {}) {
  const answer = { status: 0, headers: {} as Record<string, string | number>, body: Buffer.alloc(0) as Buffer, answered: false };
  const response = Object.assign(new EventEmitter(), {
    writeHead(status: number, sent: Record<string, string | number>) { answer.status = status; answer.headers = sent; },
    end(body?: Buffer) { if (body) answer.body = body; },
  });
  const offline = off ? opened.off : opened.on;
  answer.answered = await offline.answer({ url, method, headers } as unknown as IncomingMessage, response as unknown as ServerResponse, url);
  return answer;
}
const packIn = async (lang: string) => JSON.parse((await ask(`/${lang}/pack.json`)).body.toString()) as Pack;

describe('the list and the worker over HTTP', () => {
  it('answers the list of one language, of the live release, kept by nobody', async () => {
    const { status, headers } = await ask('/nl/pack.json');
    expect([status, headers['Cache-Control'], headers['Content-Type']]).toEqual([200, 'no-store', 'application/json']);
    const before = await packIn('nl');
    expect(before.files.map(([path]) => path)).toEqual(['/nl']);
    await publish('r2', 'hallo');
    expect((await packIn('nl')).digest).not.toBe(before.digest);
    expect((await packIn('ar')).files[0]?.[1]).toBe(live.find('/ar')?.hash);
  });
  it('waits until a change that goes live in parts is whole', async () => {
    const nl = await page('dicht');
    live.swap({ id: 'r3', madeAt: 0, code: 'a', entries: new Map([...(live.release?.entries ?? []), ['/nl', nl]]) }, { more: true });
    const list = packIn('ar');
    let answered = false;
    void list.then(() => { answered = true; });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(answered).toBe(false);
    const ar = await page('مغلق');
    live.swap({ id: 'r3', madeAt: 0, code: 'a', entries: new Map([['/nl', nl], ['/ar', ar]]) });
    live.settle();
    expect((await list).files[0]?.[1]).toBe(ar.hash);
  });
  it('sends the worker from a stable address that is asked for anew each time, under the same policy as pages', async () => {
    const { status, headers, body } = await ask('/sw.js', { headers: { 'accept-encoding': 'br' } });
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'Cache-Control': 'no-cache', 'Content-Type': 'text/javascript; charset=utf-8', ...publicHeaders });
    expect(publicHeaders['Content-Security-Policy']).toContain("worker-src 'self'");
    expect(body.byteLength).toBeLessThan(5_000);
    expect(await ask('/sw.js', { headers: { 'if-none-match': String(headers.ETag) } })).toMatchObject({ status: 304 });
    // Old telephones: nothing newer than 2019.
    expect(brotliDecompressSync(body).toString()).not.toMatch(/\?\?|\?\.\w|Object\.hasOwn|\bimport\b|\.at\(|replaceAll/);
  });
  it('is for nothing else', async () => {
    for (const [url, method] of [['/nl', 'GET'], ['/xx/pack.json', 'GET'], ['/pack.json', 'GET'], ['/nl/topics/pack.json', 'GET'], ['/sw.js', 'POST'], ['/nl/pack.json', 'POST']] as const) expect((await ask(url, { method })).answered).toBe(false);
  });
  it('turned off: no list, and a worker that sends what waits, deletes everything of its own and takes itself away', async () => {
    expect(await ask('/nl/pack.json', { off: true })).toMatchObject({ status: 404, answered: true });
    const deleted: string[] = [];
    const did: string[] = [];
    const on: Record<string, (event: { waitUntil(promise: Promise<unknown>): void }) => void> = {};
    let done: Promise<unknown> = Promise.resolve();
    runInNewContext((await ask('/sw.js', { off: true })).body.toString(), {
      caches: { keys: async () => ['packs', 'pack-nl-1', 'sounds-ar', 'of-somebody-else'], delete: async (name: string) => deleted.push(name) },
      indexedDB: { open: () => { throw new Error('nothing was kept'); }, deleteDatabase: (name: string) => did.push(`delete ${name}`) },
      self: { addEventListener: (name: string, act: (typeof on)[string]) => { on[name] = act; }, skipWaiting: async () => did.push('at once'), registration: { unregister: async () => did.push('unregister') } },
    });
    for (const name of ['install', 'activate']) on[name]?.({ waitUntil: (promise) => { done = promise; } });
    await done;
    expect([deleted, did, on.fetch]).toEqual([['packs', 'pack-nl-1', 'sounds-ar'], ['at once', 'delete offline', 'unregister'], undefined]);
  });
  it('is turned off by one word in the environment, and by no other', () => {
    expect([readSettings({}, '/').offline, readSettings({ OFFLINE: 'on' }, '/').offline, readSettings({ OFFLINE: 'off' }, '/').offline]).toEqual([true, true, false]);
    expect(() => readSettings({ OFFLINE: 'false' }, '/')).toThrow('OFFLINE');
  });
});
