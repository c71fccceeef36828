import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveMedia } from '../../cms/server/media.ts';

let folder: string;
let server: Server;
let url: string;
const size = 5000;
const bytes = randomBytes(size);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'media-'));
  await writeFile(join(folder, 'speech-1.ogg'), bytes);
  await writeFile(join(folder, 'speech-1.caf'), bytes);
  await writeFile(join(folder, 'empty.ogg'), '');
  server = createServer((request, response) => void serveMedia(folder, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/media`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true, force: true });
});
const get = (headers: Record<string, string> = {}, name = 'speech-1.ogg', method = 'GET') => fetch(`${url}/${name}`, { headers, method });
const body = async (response: Response) => Buffer.from(await response.arrayBuffer());

it('a recording is played in the page, and can be asked for in parts', async () => {
  const whole = await get();
  expect([whole.status, ...['content-type', 'accept-ranges', 'content-length', 'x-content-type-options'].map((name) => whole.headers.get(name))]).toEqual([200, 'audio/ogg', 'bytes', String(size), 'nosniff']);
  expect(whole.headers.get('content-disposition')).toMatch(/^inline/);
  expect((await body(whole)).equals(bytes)).toBe(true);
  expect((await get({}, 'speech-1.caf')).headers.get('content-type')).toBe('audio/x-caf');
});

it('any range that can be read is exactly that part of the file; one that lies behind its end is refused; another means all of it', async () => {
  const number = fc.integer({ min: 0, max: size + 100 });
  const header = fc.oneof(fc.tuple(number, number).map(([from, to]) => `bytes=${from}-${to}`), number.map((from) => `bytes=${from}-`), number.map((last) => `bytes=-${last}`), fc.constantFrom('bytes=', 'bytes=a-b', 'items=0-1', 'bytes=0-1,5-6', 'bytes=--5', 'bytes= 0-1'));
  await fc.assert(fc.asyncProperty(header, async (range) => {
    const response = await get({ Range: range });
    const sent = await body(response);
    const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? [];
    const unread = from === '' && to === '';
    const slice = unread || (from !== '' && to !== '' && Number(to) < Number(from)) ? undefined : from === '' ? bytes.subarray(Math.max(0, size - Number(to))) : bytes.subarray(Number(from), to === '' ? size : Number(to) + 1);
    const expected = slice === undefined ? 200 : (from === '' ? Number(to) === 0 : Number(from) >= size) ? 416 : 206;
    expect(response.status).toBe(expected);
    if (expected === 416) expect([sent.length, response.headers.get('content-range')]).toEqual([0, `bytes */${size}`]);
    else expect(sent.equals(slice ?? bytes)).toBe(true);
    if (expected === 206) expect(response.headers.get('content-range')).toBe(`bytes ${slice!.byteOffset - bytes.byteOffset}-${slice!.byteOffset - bytes.byteOffset + slice!.length - 1}/${size}`);
  }), { numRuns: 150, examples: [['bytes=0-'], ['bytes=0-0'], [`bytes=${size - 1}-`], [`bytes=${size}-`], ['bytes=-0'], ['bytes=-1'], ['bytes=5-3']] });
});

it('a part of another version than the first is not sent, what is known is not sent again, and a head or an empty file has no part', async () => {
  const etag = (await get()).headers.get('etag')!;
  expect((await get({ Range: 'bytes=0-9', 'If-Range': etag })).status).toBe(206);
  expect((await get({ Range: 'bytes=0-9', 'If-Range': '"another"' })).status).toBe(200);
  expect((await get({ 'If-None-Match': etag })).status).toBe(304);
  expect((await get({ Range: 'bytes=0-9' }, 'speech-1.ogg', 'HEAD')).status).toBe(200);
  expect([(await get({}, 'empty.ogg')).status, (await get({ Range: 'bytes=0-' }, 'empty.ogg')).status]).toEqual([200, 416]);
});
