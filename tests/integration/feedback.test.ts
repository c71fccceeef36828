import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { feedbackSlug } from '../../cms/feedback/collection.ts';
import { FeedbackStore, mostClicks, mostLines } from '../../cms/feedback/feedback-store.ts';
import { readsFeedback } from '../../cms/feedback/admin/readers.ts';
import { perPage } from '../../cms/feedback/per-page.ts';
import { missedSearchesSlug, openedPagesSlug } from '../../cms/visits/collections.ts';
import { countMiss, missedSearches } from '../../cms/visits/missed-searches.ts';
import { openedPages } from '../../cms/visits/opened-pages.ts';
import { openVisits, Visits } from '../../cms/visits/visits.ts';
import { isQuietPath } from '../../cms/visits/quiet.ts';
import type { DeskServer } from '../desk-server.ts';
import { openDesk, type Desk } from './desk.ts';
import { browserOf, feedbackServer, rowsOf, snapshot } from './feedback-rig.ts';

const now = Date.parse('2026-11-23T09:00:00Z');
const dayLength = 86_400_000;
let desk: Desk;
let server: DeskServer;
let press: ReturnType<typeof browserOf>;
let turn = 0;
beforeAll(async () => {
  desk = await openDesk();
  press = browserOf(desk);
});
afterAll(() => desk.close());
beforeEach(async () => {
  server = await feedbackServer(desk, now);
  return () => server.stop();
});

const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(server.url + path, { method: 'POST', redirect: 'manual', body: new URLSearchParams(fields), headers: { 'X-Forwarded-For': `192.0.${Math.trunc(turn / 250)}.${turn++ % 250}`, ...headers } });
const rows = () => rowsOf(desk, feedbackSlug);
const sums = async () => (await rows()).map(({ day, path, language, kind, n }) => [day, path, language, kind, n].join(' ')).sort();

describe('the two buttons', () => {
  it('count a click at once, by day, page and language, and lead to thanks', async () => {
    const answer = await post('/feedback/ar/topics/debts', { k: 'helped' });
    expect([answer.status, answer.headers.get('Location'), answer.headers.get('Cache-Control')]).toEqual([303, '/feedback/ar/topics/debts?did=helped', 'no-store']);
    await Promise.all([post('/feedback/ar/topics/debts', { k: 'helped' }), post('/feedback/ar/topics/debts', { k: 'helped' }), post('/feedback/nl/topics/debts', { k: 'missing' }), post('/feedback/nl', { k: 'helped' })]);
    server.at.now += dayLength;
    await post('/feedback/ar/topics/debts', { k: 'helped' });
    expect(await sums()).toEqual(['2026-11-23 / nl helped 1', '2026-11-23 /topics/debts ar helped 3', '2026-11-23 /topics/debts nl missing 1', '2026-11-24 /topics/debts ar helped 1']);
    const page = await fetch(`${server.url}/feedback/ar/topics/debts?did=helped`);
    expect(JSON.parse(await page.text())).toMatchObject({ page: 'feedback', lang: 'ar', path: '/topics/debts', did: 'helped' });
    expect([page.status, (await sums()).length]).toEqual([200, 4]);
  });
  it('keep nothing of who pressed them', async () => {
    await post('/feedback/nl/topics/debts', { k: 'missing' }, { 'X-Forwarded-For': '203.0.113.77', 'User-Agent': 'Secret Browser', Cookie: 'who=amina' });
    await post('/feedback/nl/topics/debts', { text: 'De prijs' }, { 'X-Forwarded-For': '203.0.113.77', 'User-Agent': 'Secret Browser' });
    const known = new Set(['id', '_id', '__v', 'key', 'day', 'path', 'language', 'kind', 'n', 'settled', 'done', 'line']);
    for (const row of await rows()) expect(Object.keys(row).filter((name) => !known.has(name))).toEqual([]);
    expect(JSON.stringify(await rows())).not.toMatch(/203\.0|Secret|amina|T\d\d:/i);
  });
  it('are for pages of the site alone', async () => {
    for (const path of ['/feedback/nl/nowhere', '/feedback/nl/ask/report-debts', '/feedback/nl/asked', '/feedback/nl/404']) expect([path, (await post(path, { k: 'helped' })).status]).toEqual([path, 404]);
    expect((await post('/feedback/xx/topics/debts', { k: 'helped' })).status).toBe(404);
    expect((await post('/feedback/nl/topics/debts', { k: 'helped' }, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
    const page = await fetch(`${server.url}/feedback/nl/topics/debts`, { redirect: 'manual' });
    expect([page.status, page.headers.get('Location'), await rows()]).toEqual([303, '/nl/topics/debts', []]);
  });
  it('count no more than a day has for a page, however often a program posts, and no more than a few of one network', async () => {
    for (let time = 0; time < 12; time += 1) await post('/feedback/nl/topics/debts', { k: 'helped' }, { 'X-Forwarded-For': '198.51.100.7' });
    expect(await sums()).toEqual(['2026-11-23 /topics/debts nl helped 5']);
    for (let time = 0; time < 20; time += 1) await Promise.all(Array.from({ length: 5 }, () => post('/feedback/nl/topics/debts', { k: 'helped' })));
    expect(await sums()).toEqual([`2026-11-23 /topics/debts nl helped ${mostClicks}`]);
    let last = 200;
    for (let time = 0; time < 200; time += 1) last = (await post('/feedback/nl/about', { k: 'missing' }, { 'X-Forwarded-For': '198.51.100.7' })).status;
    expect(last).toBe(429);
    const again = await post('/feedback/nl/about', { text: 'Wat ik schreef' }, { 'X-Forwarded-For': '198.51.100.7' });
    expect([again.status, JSON.parse(await again.text())]).toEqual([429, expect.objectContaining({ refused: 'too-many', typed: { text: 'Wat ik schreef' } })]);
  });
});

describe('the one line', () => {
  const line = (text: string, path = '/feedback/am/topics/debts') => post(path, { text });
  it('is kept without what is personal, and the reader hears that', async () => {
    expect((await line('ዋጋው አልተጻፈም')).headers.get('Location')).toBe('/feedback/am/topics/debts?did=said');
    expect((await line('Bel 0612345678 of amina@example.org, BSN 123456782')).headers.get('Location')).toBe('/feedback/am/topics/debts?did=cleaned');
    expect((await rows()).map(({ line: text, kind, done }) => [text, kind, Boolean(done)])).toEqual([['ዋጋው አልተጻፈም', 'line', false], ['Bel … of … BSN …', 'line', false]]);
  });
  it('comes back with what was typed when it is empty, too long or only a number', async () => {
    for (const [text, fault] of [['', 'required'], ['   ', 'required'], ['0612345678', 'required'], ['x'.repeat(301), 'long']] as const) {
      const answer = await line(text);
      expect([answer.status, JSON.parse(await answer.text())]).toEqual([422, expect.objectContaining({ did: 'missing', typed: { text }, faults: [expect.objectContaining({ field: 'text', fault })] })]);
    }
    expect((await post('/feedback/nl/topics/debts', { text: 'x'.repeat(20_000) })).status).toBe(413);
    expect(await rows()).toEqual([]);
  });
  it('is kept once a day, and no page takes more lines than somebody reads', async () => {
    await line('Hetzelfde');
    await line('Hetzelfde');
    expect(await rows()).toHaveLength(1);
    for (let time = 1; time < mostLines; time += 1) await line(`Regel ${'a'.repeat(time)}`);
    const full = await line('Nog een regel');
    expect([full.status, JSON.parse(await full.text()).refused, (await rows()).length]).toEqual([429, 'too-many', mostLines]);
  });
  it('is not lost without a word when it cannot be stored', async () => {
    const { count } = desk.payload.db;
    desk.payload.db.count = async () => { throw new Error('0612345678'); };
    const answer = await line('De prijs ontbreekt');
    desk.payload.db.count = count;
    expect([answer.status, JSON.parse(await answer.text()), server.errors]).toEqual([503, expect.objectContaining({ refused: 'busy', typed: { text: 'De prijs ontbreekt' } }), ['feedback could not be stored: Error']]);
  });
});

describe('who reads it', () => {
  it('is admins and editors, and translators for their languages; no other door opens', async () => {
    const reads = (['admin', 'editor', 'translator', 'host', 'desk'] as const).map((role) => [role, (['nl', 'ar'] as const).filter((language) => readsFeedback({ user: desk.as[role] as never })?.(language))]);
    expect(Object.fromEntries(reads)).toEqual({ admin: ['nl', 'ar'], editor: ['nl', 'ar'], translator: ['ar'], host: [], desk: [] });
    for (const slug of [feedbackSlug, openedPagesSlug, missedSearchesSlug]) for (const by of ['admin', 'editor', 'translator', 'host', 'desk', undefined] as const) {
      for (const method of ['GET', 'POST']) expect([slug, by, method, (await desk.rest(`/${slug}`, { ...(by && { by }), method, ...(method === 'POST' && { data: { key: 'x', day: 'x', path: '/', language: 'nl', kind: 'line', n: 1, term: 'x' } }) })).status]).toEqual([slug, by, method, 403]);
    }
  });
  it('deals with a line, or with all of a page: the own languages alone, from this site alone', async () => {
    await post('/feedback/nl/topics/debts', { text: 'Nederlandse regel' });
    await post('/feedback/ar/topics/debts', { text: 'سطر بالعربية' });
    await post('/feedback/ar/topics/debts', { k: 'missing' });
    const [dutch, arabic] = (await rows()).map(({ id }) => String(id)) as [string, string];
    const done = (fields: Record<string, string>, by?: Parameters<typeof press>[2], more?: Record<string, string>) => press('/api/feedback-desk/done', fields, by, more).then(({ status }) => status);
    for (const by of ['host', 'desk', undefined] as const) expect([by, await done({ id: arabic }, by)]).toEqual([by, 403]);
    expect([await done({ id: dutch }, 'translator'), await done({ path: '/topics/debts', language: 'nl' }, 'translator'), await done({ id: arabic }, 'editor', { Origin: 'https://elsewhere.example' })]).toEqual([404, 404, 403]);
    const open = async () => perPage(await new FeedbackStore(desk.payload).since('2026-11-01')).map(({ language, open: n }) => [language, n]);
    expect(await open()).toEqual([['ar', 2], ['nl', 1]]);
    expect([await done({ id: arabic }, 'translator'), await open()]).toEqual([303, [['ar', 1], ['nl', 1]]]);
    expect([await done({ path: '/topics/debts', language: 'ar' }, 'translator'), await done({ id: dutch }, 'editor'), await open()]).toEqual([303, 303, [['ar', 0], ['nl', 0]]]);
    await post('/feedback/ar/topics/debts', { k: 'missing' });
    expect(await open()).toEqual([['ar', 1], ['nl', 0]]);
  });
});

describe('opened pages', () => {
  const reader = { method: 'GET', headers: { 'user-agent': 'Mozilla/5.0 (Linux; Android 9; CUBOT_X19) Firefox/130.0' } };
  const visitsAt = (clock: { now: number }) => ({ payload: desk.payload, isPage: (path: string) => !path.includes('nowhere'), isQuiet: (path: string) => isQuietPath(snapshot, path), timeZone: () => 'Europe/Amsterdam', now: () => clock.now });
  it('are counted by day, page and language; bots, prefetches, what is no page, and the pages of reports are not', async () => {
    const clock = { now: Date.parse('2026-11-23T22:30:00Z') };
    const visits = new Visits(visitsAt(clock));
    for (const path of ['/nl/topics/debts', '/nl/topics/debts', '/ar/topics/debts', '/nl', '/', '/nl/nowhere', '/nl/ask/report-debts']) visits.opened(path, reader);
    visits.opened('/nl', { ...reader, method: 'HEAD' });
    visits.opened('/nl', { method: 'GET', headers: { ...reader.headers, 'sec-purpose': 'prefetch' } });
    for (const name of ['Googlebot/2.1', 'curl/8', '', undefined]) visits.opened('/nl', { method: 'GET', headers: { 'user-agent': name } });
    clock.now = Date.parse('2026-11-23T23:01:00Z');
    visits.opened('/nl/topics/debts', reader);
    await visits.write();
    await visits.write();
    visits.opened('/nl/topics/debts', reader);
    await visits.write();
    expect((await rowsOf(desk, openedPagesSlug)).map(({ day, path, language, n }) => [day, path, language, n].join(' ')).sort()).toEqual(['2026-11-23 / nl 1', '2026-11-23 /topics/debts ar 1', '2026-11-23 /topics/debts nl 2', '2026-11-24 /topics/debts nl 2']);
    expect([...await openedPages(desk.payload, 2, '2026-11-24')].sort()).toEqual([['/', 1], ['/topics/debts', 5]]);
    expect([...await openedPages(desk.payload, 1, '2026-11-24')]).toEqual([['/topics/debts', 2]]);
  });
  it('are not lost when they cannot be written, nor when the server stops', async () => {
    const { db } = desk.payload;
    let fails = true;
    const payload = { db: new Proxy(db, { get: (target, name) => (name === 'updateOne' && fails ? async () => { throw new Error('away'); } : Reflect.get(target, name)) }) };
    const errors: string[] = [];
    const visits = openVisits({ ...visitsAt({ now }), payload, log: { error: (message) => errors.push(message) } });
    visits.opened('/nl', reader);
    const writing = new Visits({ ...visitsAt({ now }), payload });
    writing.opened('/nl', reader);
    await expect(writing.write()).rejects.toThrow('away');
    fails = false;
    await writing.write();
    await visits.stop();
    expect([[...await openedPages(desk.payload, 1, '2026-11-23')], errors]).toEqual([[['/', 2]], []]);
  });
});

describe('searches that found nothing', () => {
  it('are counted by term, without what may be about a person', async () => {
    for (const term of ['Toeslag ', 'toeslag', 'TOESLAG', 'بدل الإيجار']) expect([term, await countMiss(desk.payload, term, 'ar', '2026-11-23')]).toEqual([term, true]);
    for (const term of ['0612345678', '٠٦١', 'straat 12', 'شارع ١٢', 'amina@example.org', 'x'.repeat(41), 'dit is een lang verhaal over iemand', '', '?!', 'https://x.nl']) expect([term, await countMiss(desk.payload, term, 'ar', '2026-11-23')]).toEqual([term, false]);
    await countMiss(desk.payload, 'toeslag', 'nl', '2026-11-24');
    expect(await missedSearches(desk.payload, '2026-11-01')).toEqual([{ term: 'toeslag', language: 'ar', n: 3 }, { term: 'toeslag', language: 'nl', n: 1 }, { term: 'بدل الإيجار', language: 'ar', n: 1 }]);
    expect(await missedSearches(desk.payload, '2026-11-24')).toHaveLength(1);
  });
});

describe('what is kept no longer', () => {
  it('is a line after 180 days, a number after a year; nothing is overdue then', async () => {
    const [part] = server.opened;
    await post('/feedback/nl/topics/debts', { k: 'missing' });
    await post('/feedback/nl/topics/debts', { text: 'De prijs' });
    await countMiss(desk.payload, 'toeslag', 'nl', '2026-11-23');
    const visits = new Visits({ payload: desk.payload, isPage: () => true, isQuiet: () => false, timeZone: () => 'Europe/Amsterdam', now: () => now });
    visits.opened('/nl', { method: 'GET', headers: { 'user-agent': 'Mozilla/5.0 Firefox/130.0' } });
    await visits.write();
    const left = async () => [(await rows()).map(({ kind }) => kind), (await rowsOf(desk, missedSearchesSlug)).length, (await rowsOf(desk, openedPagesSlug)).length];
    const at = (days: number) => now + days * dayLength;
    for (const [days, late, after] of [[180, 0, [['missing', 'line'], 1, 1]], [181, 2, [['missing'], 0, 1]], [365, 0, [['missing'], 0, 1]], [366, 2, [[], 0, 0]]] as const) {
      server.at.now = at(days);
      expect([days, await part?.overdue?.(at(days)), await part?.purge?.(), await left(), await part?.overdue?.(at(days))]).toEqual([days, late, late, after, 0]);
    }
  });
});
