import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { searchWordsSlug } from '../../cms/search/collection.ts';
import { searchPart } from '../../cms/search/search-part.ts';
import { loadSearchWords } from '../../cms/start/search-words.ts';
import { missedSearchesSlug } from '../../cms/visits/collections.ts';
import type { Search } from '../../content/answers.ts';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { type DeskServer, deskServer } from '../desk-server.ts';
import { type Desk, openDesk } from './desk.ts';

const snapshot = startSnapshot({ day: '2026-11-23', siteUrl: 'http://localhost:3000' });
let desk: Desk;
let server: DeskServer;
let turn = 0;
beforeAll(async () => { desk = await openDesk(); await loadSearchWords(desk.payload); });
afterAll(() => desk?.close());
beforeEach(async () => {
  await server?.stop();
  await desk.payload.db.deleteMany({ collection: missedSearchesSlug, where: {} } as never);
  server = await deskServer(desk.payload, snapshot, Date.parse('2026-11-23T09:00:00Z'), [searchPart]);
});
afterAll(() => server?.stop());

const ask = (path: string, from = `192.0.2.${turn++ % 250}`, method = 'GET') => fetch(`${server.url}${path}`, { method, headers: { 'X-Forwarded-For': from } });
const search = async (lang: string, typed: string): Promise<Search> => JSON.parse(await (await ask(`/${lang}/search?q=${encodeURIComponent(typed)}`)).text()) as Search;
const misses = async () => (await desk.payload.db.find({ collection: missedSearchesSlug, limit: 0, pagination: false } as never) as unknown as { docs: Record<string, unknown>[] }).docs;

describe('a search over HTTP', () => {
  it('answers with what is found, on the foundation’s clock; without a query it is for the page', async () => {
    const found = await search('tr', 'kira yardimi');
    expect([found.lang, found.typed, found.clock, found.hits[0]?.path]).toEqual(['tr', 'kira yardimi', '10:00', '/topics/benefits']);
    for (const path of ['/nl/search', '/nl/search?q=', '/nl/search?q=%20%00', '/xx/search?q=a', '/nl/search/more?q=a']) expect([path, (await ask(path)).status]).toEqual([path, 404]);
    const head = await ask('/nl/search?q=toeslag', undefined, 'HEAD');
    expect([head.status, await head.text(), (await ask('/nl/search?q=toeslag', undefined, 'POST')).status]).toEqual([200, '', 404]);
  });
  it('takes odd bytes and long texts', async () => {
    for (const query of ['%', '%E0%A4%A', '%ff%fe', '%ED%A0%80', '+', '%F0%9F%98%80', `${'a'.repeat(9000)}`]) expect([query.slice(0, 9), [200, 404].includes((await ask(`/nl/search?q=${query}`)).status)]).toEqual([query.slice(0, 9), true]);
    expect([...(await search('nl', 'é'.repeat(1500))).typed].length).toBe(200);
    expect(server.errors).toEqual([]);
  });
  it('counts what is not found, and nothing of who asked', async () => {
    await search('nl', 'Rijbewijs');
    await search('nl', 'rijbewijs');
    await search('nl', 'toeslag');
    await search('nl', 'bel 0612345678');
    expect((await misses()).map(({ term, language, day, n }) => [term, language, day, n])).toEqual([['rijbewijs', 'nl', '2026-11-23', 2]]);
    expect(JSON.stringify(await misses())).not.toMatch(/192\.0|0612/);
  });
  it('says nothing of a search in the log, when counting fails too', async () => {
    const { count } = desk.payload.db;
    desk.payload.db.count = async () => { throw new Error('geheim woord'); };
    const answer = await search('nl', 'geheim xqzjk');
    desk.payload.db.count = count;
    expect([answer.hits, server.errors]).toEqual([[], ['a missed search could not be counted: Error']]);
  });
  it('bears a library, not a program', async () => {
    const statuses: number[] = [];
    for (let time = 0; time < 121; time += 1) statuses.push((await ask('/nl/search?q=toeslag', '198.51.100.7')).status);
    expect([statuses.slice(0, 120).every((status) => status === 200), statuses[120]]).toEqual([true, 429]);
    expect((await ask('/nl/search?q=toeslag', '198.51.100.8')).status).toBe(200);
  });
  it('follows what is published and what editors write, at once', async () => {
    expect((await search('fr', 'baleine')).hits).toEqual([]);
    const topic = snapshot.topics.debts!;
    server.at.snapshot = { ...snapshot, topics: { ...snapshot.topics, debts: { ...topic, title: { ...topic.title, fr: 'Baleines' } } } };
    expect((await search('fr', 'baleine')).hits[0]?.path).toBe('/topics/debts');
    const { id } = await desk.payload.create({ collection: searchWordsSlug as never, locale: 'fr' as never, data: { page: '/reports', words: 'cachalot' } as never });
    server.at.now += 2000;
    expect((await search('fr', 'cachalot')).hits[0]?.path).toBe('/reports');
    await desk.payload.delete({ collection: searchWordsSlug as never, id: id as never });
    server.at.now += 2000;
    expect((await search('fr', 'cachalot')).hits).toEqual([]);
  });
});

describe('search words', () => {
  it('are loaded once, in all languages; what an editor deletes does not come back', async () => {
    const rows = async () => (await desk.payload.find({ collection: searchWordsSlug as never, locale: 'all' as never, pagination: false })).docs as unknown as { page: string; words: Record<string, string> }[];
    const debts = (await rows()).find(({ page }) => page === '/topics/debts');
    expect([Object.keys(debts?.words ?? {}).length, await loadSearchWords(desk.payload)]).toEqual([12, 0]);
  });
  it('are for editors, and for translators in their languages; an address is a path of the site', async () => {
    const make = (by: 'editor' | 'translator' | 'host', page: string) => desk.rest(`/${searchWordsSlug}`, { by, method: 'POST', data: { page, words: 'x' } }).then(({ status }) => status);
    expect([await make('editor', '/privacy'), await make('editor', 'https://elsewhere.example'), await make('editor', '//x'), await make('translator', '/about'), await make('host', '/about')]).toEqual([201, 400, 400, 403, 403]);
  });
});
