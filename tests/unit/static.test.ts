import { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bestBrotli } from '../../cms/publishing/compress.ts';
import { Live } from '../../cms/publishing/live.ts';
import { entryOf } from '../../cms/publishing/render-changes.ts';
import { formFor, serveRelease } from '../../cms/server/static.ts';

const html = (text: string) => entryOf('text/html; charset=utf-8', Buffer.from(text));
const live = new Live();
live.swap({ id: 'r1', madeAt: 0, code: 'a', entries: new Map([
  ['/', await html('gate')], ['/nl', await html('<p>welkom</p>'.repeat(50))], ['/nl/404', await html('niet hier')], ['/ar/404', await html('ليست هنا')],
  ['/assets/a.css', await entryOf('text/css; charset=utf-8', Buffer.from('a{}'))], ['/icon.png', await entryOf('image/png', Buffer.from([1, 2, 3]))],
]) });
const welcome = live.find('/nl');
live.improve([{ hash: welcome!.hash, br: await bestBrotli(brotliDecompressSync(welcome!.br!)) }]);

function ask(url: string, { method = 'GET', headers = {} as Record<string, string>, from = live } = {}) {
  const answer = { status: 0, headers: {} as Record<string, string | number>, body: Buffer.alloc(0) as Buffer };
  const response = Object.assign(new EventEmitter(), {
    writeHead(status: number, sent: Record<string, string | number>) { answer.status = status; answer.headers = sent; },
    end(body?: Buffer) { if (body) answer.body = body; },
  });
  serveRelease(from, { url, method, headers } as unknown as IncomingMessage, response as unknown as ServerResponse);
  return answer;
}

describe('static files', () => {
  it('sends the best form the client takes, with its own ETag', () => {
    const [br, gzip, plain] = ['gzip, br', 'gzip', undefined].map((accepted) => ask('/nl', { headers: accepted ? { 'accept-encoding': accepted } : {} }));
    expect(brotliDecompressSync(br!.body).toString()).toContain('welkom');
    expect(gunzipSync(gzip!.body).toString()).toContain('welkom');
    expect(plain!.body.toString()).toContain('welkom');
    expect(new Set([br, gzip, plain].map((answer) => answer!.headers.ETag)).size).toBe(3);
    expect(br!.headers).toMatchObject({ 'Content-Encoding': 'br', Vary: 'Accept-Encoding' });
  });
  it('makes gzip for a client without brotli, and no second time for the next', async () => {
    expect(ask('/nl', { headers: { 'accept-encoding': 'gzip' } }).body).toBe(ask('/nl', { headers: { 'accept-encoding': 'gzip' } }).body);
    expect(formFor('gzip', live.find('/icon.png')!)).toBe('plain');
  });
  it('refuses a coding with q=0', () => expect(formFor('br;q=0, gzip;q=0.5', live.find('/nl')!)).toBe('gzip'));
  it('answers 304 to its own ETag and nothing else', () => {
    const { headers } = ask('/nl', { headers: { 'accept-encoding': 'br' } });
    expect(ask('/nl', { headers: { 'accept-encoding': 'br', 'if-none-match': String(headers.ETag) } })).toMatchObject({ status: 304 });
    expect(ask('/nl', { headers: { 'accept-encoding': 'gzip', 'if-none-match': String(headers.ETag) } })).toMatchObject({ status: 200 });
  });
  it('answers HEAD without a body and other methods with 405', () => {
    expect(ask('/nl', { method: 'HEAD' }).body).toHaveLength(0);
    expect(ask('/nl', { method: 'POST' }).status).toBe(405);
  });
  it('says 404 in the language of the address, and in Dutch where there is none', () => {
    expect(ask('/ar/none')).toMatchObject({ status: 404 });
    expect(ask('/ar/none').body.toString()).toContain('ليست');
    expect(ask('/none').body.toString()).toContain('niet hier');
    for (const strange of ['//evil.example/x', '/%E0%A4%A', '/..%2f..%2fetc/passwd', '/nl/\\evil']) expect(ask(strange).status).toBe(404);
  });
  it('leads a slash at the end to the page without', () => expect(ask('/nl/')).toMatchObject({ status: 308, headers: { Location: '/nl' } }));
  it('keeps assets for a year and asks for pages', () => {
    expect(ask('/assets/a.css').headers['Cache-Control']).toContain('immutable');
    expect(ask('/nl').headers['Cache-Control']).toContain('must-revalidate');
  });
  it('still has the hashed files of the release before, after a new one by other code', async () => {
    const swapped = new Live();
    swapped.swap(live.release!);
    swapped.swap({ id: 'r2', madeAt: 1, code: 'b', entries: new Map([['/nl', await html('nieuw')]]) });
    expect(ask('/assets/a.css', { from: swapped }).status).toBe(200);
    expect(ask('/icon.png', { from: swapped }).status).toBe(404);
  });
  it('says 503 and to come back while there is no release', () => {
    expect(ask('/nl', { from: new Live() })).toMatchObject({ status: 503, headers: { 'Retry-After': '5' } });
  });
});
