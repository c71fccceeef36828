import fc from 'fast-check';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askLink, type Asking, usualAsking } from '../../../cms/links/ask-link.ts';
import { externalLinks } from '../../../cms/links/external-links.ts';
import { afterAnswer, type AnswerKind, type LinkCheck, linkHint } from '../../../cms/links/link-check.ts';
import { isPublicAddress } from '../../../cms/links/public-address.ts';
import { linkRound } from '../../../cms/links/round.ts';
import type { StoredCheck } from '../../../cms/links/store.ts';
import type { Snapshot } from '../../../content/snapshot.ts';
import { startSnapshot } from '../../../content/start/snapshot.ts';

const hour = 3_600_000;
const start = startSnapshot({ day: '2026-12-01', siteUrl: 'https://example.org' });
/** The start content, with a site for each organisation, two of them on one host, and a link in a text. */
const snapshot: Snapshot = {
  ...start,
  organisations: Object.fromEntries(Object.entries(start.organisations).map(([slug, organisation], index) => [slug, { ...organisation, website: index < 2 ? `https://shared.example/${slug}` : `https://${slug}.example/` }])),
  topics: { ...start.topics, debts: { ...start.topics.debts!, summary: { nl: 'Zie [hier](https://text.example/a), en [ons](https://example.org/nl).', ar: '[هنا](https://text.example/ar)' } } },
};

describe('when a link counts as broken', () => {
  const after = (...heard: (readonly [AnswerKind, hours: number])[]) => heard.reduce<LinkCheck | undefined>((before, [kind, hours]) => afterAnswer(before, 'https://a.example/', { kind, detail: '404' }, hours * hour), undefined);
  test.each<[name: string, heard: (readonly [AnswerKind, number])[], state: string]>([
    ['one failure', [['gone', 0]], 'failing'], ['three within a day', [['silent', 0], ['silent', 10], ['silent', 20]], 'failing'], ['two over a week', [['gone', 0], ['gone', 168]], 'failing'],
    ['three over two days', [['gone', 0], ['silent', 24], ['gone', 48]], 'broken'], ['a good answer in between', [['gone', 0], ['gone', 24], ['alive', 30], ['gone', 48], ['gone', 72]], 'failing'],
    ['an address of a private network', [['private', 0]], 'broken'], ['mended', [['gone', 0], ['gone', 24], ['gone', 48], ['alive', 50]], 'alive'], ['moved', [['moved', 0]], 'moved'],
  ])('%s', (_name, heard, state) => expect(after(...heard)?.state).toBe(state));

  test('never before three failures in a row over two days, whatever is heard', () => {
    const kind = fc.constantFrom<AnswerKind>('alive', 'moved', 'gone', 'error', 'silent', 'certificate', 'unknown-host', 'loop');
    fc.assert(fc.property(fc.array(fc.tuple(kind, fc.integer({ min: 1, max: 60 })), { maxLength: 12 }), (steps) => {
      let now = 0;
      let check: LinkCheck | undefined;
      let failures: number[] = [];
      for (const [answer, hours] of steps) {
        now += hours;
        failures = answer === 'alive' || answer === 'moved' ? [] : [...failures, now];
        check = afterAnswer(check, 'https://a.example/', { kind: answer }, now * hour);
        expect(check.state === 'broken').toBe(failures.length >= 3 && now - (failures[0] ?? now) >= 48);
      }
    }));
  });

  test('every kind has a sentence once it is broken, and none before', () => {
    for (const answer of ['gone', 'error', 'silent', 'unknown-host', 'certificate', 'loop', 'private'] as const) {
      expect(linkHint({ state: 'broken', answer, detail: '404' })?.nl).toMatch(/\.$/);
      expect(linkHint({ state: 'failing', answer, detail: '404' })).toBeUndefined();
    }
    expect(linkHint({ state: 'broken', answer: 'gone', detail: '404' })?.nl).toContain('De pagina bestaat niet meer (404)');
  });
});

describe('the addresses that are asked', () => {
  test.each(['127.0.0.1', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1', '255.255.255.255', '198.18.0.1', '::1', '::', 'fe80::1', 'fc00::1', 'fd12::1', '::ffff:127.0.0.1', '::ffff:7f00:1', '64:ff9b::7f00:1', '2002:7f00:1::', '2001::1', 'ff02::1', 'not an address', ''])('never %s', (address) => expect(isPublicAddress(address)).toBe(false));
  test.each(['8.8.8.8', '172.32.0.1', '172.15.255.255', '192.169.0.1', '2a00:1450::1', '2600::1'])('%s', (address) => expect(isPublicAddress(address)).toBe(true));
});

describe('asking', () => {
  let server: Server;
  let at: (path: string, host?: string) => string;
  const heard: string[] = [];
  const asking: Asking = { resolve: async () => ['127.0.0.1'], isPublic: () => true, timeout: 300, agent: 'test' };
  beforeAll(async () => {
    server = createServer((request, response) => {
      heard.push(`${request.method} ${request.url}`);
      const [, what = '', rest = ''] = (request.url ?? '').split('/');
      if (what === 'slow') return;
      if (what === 'no-head') response.writeHead(request.method === 'HEAD' ? 405 : 200);
      else if (what === 'cut') request.socket.destroy();
      else if (what === 'moved' || what === 'found') response.writeHead(what === 'moved' ? 301 : 302, { Location: `/${rest}` });
      else if (what === 'www') response.writeHead(request.headers.host?.startsWith('www.') ? 200 : 301, { Location: at('/www/', 'www.a.example') });
      else if (what === 'loop') response.writeHead(302, { Location: '/loop' });
      else if (what === 'inside') response.writeHead(302, { Location: 'http://169.254.169.254/latest' });
      else response.writeHead(Number(what) || 200);
      response.end('x'.repeat(100));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    at = (path, host = 'a.example') => `http://${host}:${(server.address() as AddressInfo).port}${path}`;
  });
  afterAll(() => { server.closeAllConnections(); server.close(); });

  test.each<[path: string, answer: object]>([
    ['/200', { kind: 'alive' }], ['/no-head', { kind: 'alive' }], ['/401', { kind: 'alive' }], ['/403', { kind: 'alive' }], ['/429', { kind: 'alive' }], ['/404', { kind: 'gone', detail: '404' }], ['/410', { kind: 'gone', detail: '410' }],
    ['/500', { kind: 'error', detail: '500' }], ['/slow', { kind: 'silent' }], ['/cut', { kind: 'silent' }], ['/loop', { kind: 'loop' }], ['/found/200', { kind: 'alive' }], ['/found/404', { kind: 'gone' }],
  ])('%s', async (path, answer) => expect(await askLink(at(path), asking)).toMatchObject(answer));

  test('HEAD first, GET only where that is not answered well', async () => {
    heard.length = 0;
    await askLink(at('/200'), asking);
    await askLink(at('/404'), asking);
    expect(heard).toEqual(['HEAD /200', 'HEAD /404', 'GET /404']);
  });
  test('a page that moved for good says where to; http to https, www and a slash are the same place', async () => {
    expect(await askLink(at('/moved/200'), asking)).toEqual({ kind: 'moved', detail: at('/200') });
    expect(await askLink(at('/www'), asking)).toMatchObject({ kind: 'alive' });
  });
  test('a host without a number, and an address that is none', async () => {
    expect(await askLink('http://nowhere.example/', { ...asking, resolve: () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOTFOUND' })) })).toEqual({ kind: 'unknown-host' });
    expect((await askLink('http://', asking)).kind).toBe('silent');
  });
  test('never inside a network: by number, by name, by one of several numbers, by a redirect', async () => {
    const strict = { ...asking, isPublic: usualAsking('https://example.org').isPublic };
    heard.length = 0;
    expect(await askLink(at('/200', '127.0.0.1'), strict)).toEqual({ kind: 'private' });
    expect(await askLink(at('/200'), strict)).toEqual({ kind: 'private' });
    expect(await askLink(at('/200'), { ...strict, resolve: async () => ['8.8.8.8', '10.0.0.1'] })).toEqual({ kind: 'private' });
    expect(await askLink('http://[::1]/', strict)).toEqual({ kind: 'private' });
    expect(heard).toEqual([]);
    expect(await askLink(at('/inside'), { ...asking, isPublic: (address) => address !== '169.254.169.254' })).toEqual({ kind: 'private' });
  });
});

describe('a round', () => {
  const links = externalLinks(snapshot);
  const round = async (known: StoredCheck[], kindOf: (url: string) => AnswerKind, olderThan = 0, now = 1000 * hour) => {
    const rows = new Map(known.map((check) => [check.url, check]));
    const asked: string[] = [];
    const pauses: number[] = [];
    const store = {
      all: async () => known, forget: async (ids: readonly (string | number)[]) => { for (const [url, { id }] of rows) if (ids.includes(id)) rows.delete(url); },
      put: async (before: StoredCheck | undefined, check: LinkCheck, places: StoredCheck['places']) => { rows.set(check.url, { id: before?.id ?? rows.size, ...check, ...(places ? { places } : {}) }); },
    };
    await linkRound({ store, snapshot, olderThan, now: () => now, pause: async (ms) => { pauses.push(ms); }, ask: async (url) => { asked.push(url); return { kind: kindOf(url) }; } });
    return { rows, asked, pauses };
  };
  const known = (url: string, checkedAt: number): StoredCheck => ({ id: url, url, state: 'alive', answer: 'alive', since: 0, tries: 0, checkedAt });

  test('the site has such links, and knows where they stand', () => {
    expect(links.size).toBeGreaterThan(5);
    for (const [url, places] of links) expect(places.length, url).toBeGreaterThan(0);
    expect(links.get('https://text.example/ar')).toEqual([{ collection: 'topics', slug: 'debts' }]);
    expect([...links.keys()].some((url) => url.startsWith('https://example.org'))).toBe(false);
  });
  test('asks what nobody asked yet, one after the other, and forgets what is not on the site any more', async () => {
    const [first = ''] = links.keys();
    const { rows, asked, pauses } = await round([known(first, 999 * hour), known('https://old.example/', 0)], () => 'alive');
    expect(asked).toHaveLength(links.size - 1);
    expect(asked).not.toContain(first);
    expect(pauses).toHaveLength(asked.length - 1);
    expect(new Set(pauses).size).toBe(1);
    expect(new Set(rows.keys())).toEqual(new Set(links.keys()));
    expect(rows.get(first)?.places).toEqual(links.get(first));
  });
  test('at night asks all that were not asked lately', async () => {
    const all = [...links.keys()];
    const { asked } = await round(all.map((url, index) => known(url, index === 0 ? 999 * hour : 970 * hour)), () => 'alive', 20 * hour);
    expect(asked.toSorted()).toEqual(all.slice(1).toSorted());
  });
  test('nothing is held against anybody when this server has no connection', async () => {
    expect((await round([], () => 'silent')).rows.size).toBe(0);
    const [one = ''] = links.keys();
    expect((await round([], (url) => (url === one ? 'gone' : 'silent'))).rows.size).toBe(links.size);
  });
});
