import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { locales } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import type { Occurrence, Snapshot } from '../../content/snapshot.ts';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { expectCrowdSeated } from '../crowd-seated.ts';
import { crowd } from '../crowd.ts';
import { readPage } from '../html.ts';
import { type SignUpServer, signUpServer } from '../sign-up-server.ts';
import { type Desk, openDesk } from './desk.ts';

const minute = 60_000;
const morning = Date.parse('2026-11-23T09:00:00Z');
let desk: Desk;
let server: SignUpServer;
let turn = 0;

/** The start content on a Monday, with a dinner of so many seats on its own Friday for each test. */
function withDinner(seats: number): { snapshot: Snapshot; slug: string; path: string } {
  const snapshot = startSnapshot({ day: '2026-11-23', siteUrl: 'http://localhost:3000' });
  const date = `2027-0${1 + Math.floor(turn / 28)}-${String(1 + (turn++ % 28)).padStart(2, '0')}`;
  const slug = `empowerment-room-${date}`;
  const like = Object.values(snapshot.occurrences).find(({ event, state }) => event === 'empowerment-room' && state === 'planned')!;
  const dinner: Occurrence = { ...like, slug, date, start: '18:00', capacity: seats };
  return { slug, path: `/events/empowerment-room/${date}`, snapshot: { ...snapshot, occurrences: { ...snapshot.occurrences, [slug]: dinner } } };
}

beforeAll(async () => {
  desk = await openDesk();
  server = await signUpServer(desk.payload, withDinner(1).snapshot, morning);
});
afterAll(async () => {
  await server.stop();
  await desk.close();
});
beforeEach(() => { server.at.now = morning; });

type Fields = Readonly<Record<string, string | readonly string[]>>;
let network = 0;
/** Posts a form as a browser without JavaScript does, each time from another network. */
async function post(path: string, fields: Fields, headers: Readonly<Record<string, string>> = {}) {
  const body = new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, String(one)])));
  const response = await fetch(server.url + path, { method: 'POST', body, redirect: 'manual', headers: { 'X-Forwarded-For': `10.${network >> 16 & 255}.${network >> 8 & 255}.${network++ & 255}`, ...headers } });
  return { status: response.status, location: response.headers.get('location') ?? '', html: await response.text(), headers: response.headers };
}
const get = async (path: string) => {
  const response = await fetch(server.url + path, { redirect: 'manual' });
  return { status: response.status, html: await response.text(), headers: response.headers };
};
const family: Fields = { name: 'أمينة', phone: '٠٦ ١٢٣٤٥٦٧٨', adults: '2', children: '1', toddlers: '1', diets: 'halal' };
const ticketIn = (html: string) => /name="ticket" value="([^"]+)"/.exec(html)?.[1] ?? '';

/** Both steps, with time to read between them. */
async function signUp(path: string, fields: Fields = family) {
  const check = await post(path, { ...fields, step: 'check' });
  expect(check.status).toBe(200);
  server.at.now += 5_000;
  return post(path, { ...fields, step: 'send', ticket: ticketIn(check.html) });
}
/** What a page says, without tags. */
const words = (html: string) => readPage(html).texts.map(({ text }) => text).join(' ').replace(/\s+/g, ' ');

describe('signing up without JavaScript', () => {
  it('asks first whether all is right, signs up by the second post, and leads to the page of the sign-up', async () => {
    const { snapshot, path, slug } = withDinner(6);
    server.at.snapshot = snapshot;
    const check = await post(`/ar${path}`, { ...family, step: 'check' });
    expect(check.status).toBe(200);
    expect(words(check.html)).toContain(say('ar', 'signUp.check.title'));
    expect(await server.desk.store.ofSitting(slug)).toEqual([]);
    const done = await signUp(`/ar${path}`);
    expect(done.status).toBe(303);
    expect(done.location).toMatch(/^\/ar\/sign-up\/[A-Z0-9]{6}-[\w-]{22}$/);
    const page = await get(done.location);
    expect(page.status).toBe(200);
    expect(page.headers.get('cache-control')).toBe('no-store');
    const [row] = await server.desk.store.ofSitting(slug);
    expect(row).toMatchObject({ state: 'confirmed', persons: 4, held: 4, answers: { phone: '+31612345678', language: 'ar' } });
    for (const sentence of [say('ar', 'yours.confirmed'), say('ar', 'yours.code'), `${row?.code.slice(0, 3)}-${row?.code.slice(3)}`, '+31612345678', say('ar', 'diet.halal')]) expect(words(page.html)).toContain(sentence);
  });

  it('shows what is not right on the same page, keeps what was typed, and says so in the title, in all languages', async () => {
    const { snapshot, path, slug } = withDinner(6);
    server.at.snapshot = snapshot;
    for (const lang of locales) {
      const { status, html } = await post(`/${lang}${path}`, { name: '', phone: '12', adults: '2', note: 'bewaar "mij" <b>', step: 'check' });
      expect(status).toBe(422);
      expect(/<title[^>]*>([^<]*)/.exec(html)?.[1]).toContain(say(lang, 'signUp.error.prefix'));
      const kept = ['href="#su-name"', 'href="#su-phone"', '>bewaar &quot;mij&quot; &lt;b&gt;</textarea>', 'name="adults" value="2" checked'];
      expect(kept.filter((part) => !html.includes(part))).toEqual([]);
    }
    expect(await server.desk.store.ofSitting(slug)).toEqual([]);
  });

  it('is one sign-up for a double click, a reload and a resend, with the same answer', async () => {
    const { snapshot, path, slug } = withDinner(10);
    server.at.snapshot = snapshot;
    const check = await post(`/nl${path}`, { ...family, step: 'check' });
    server.at.now += 5_000;
    const before = server.changes();
    const answers = await Promise.all(Array.from({ length: 50 }, () => post(`/nl${path}`, { ...family, step: 'send', ticket: ticketIn(check.html) })));
    expect(new Set(answers.map(({ status, location }) => `${status} ${location}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(303);
    expect(await server.desk.store.ofSitting(slug)).toHaveLength(1);
    expect(server.changes() - before).toBe(50);
  });

  it('shows the second step again for a ticket that is not ours, is old, or is for another evening', async () => {
    const { snapshot, path, slug } = withDinner(10);
    server.at.snapshot = snapshot;
    const check = await post(`/nl${path}`, { ...family, step: 'check' });
    const other = ticketIn((await post('/nl/events/empowerment-room/2026-12-11', { ...family, step: 'check' })).html);
    for (const ticket of ['', 'x.y.z', `${ticketIn(check.html)}x`, other]) {
      const { status, html } = await post(`/nl${path}`, { ...family, step: 'send', ticket });
      expect([status, words(html).includes(say('nl', 'signUp.check.title'))]).toEqual([200, true]);
    }
    server.at.now += 25 * 60 * minute;
    expect((await post(`/nl${path}`, { ...family, step: 'send', ticket: ticketIn(check.html) })).status).toBe(200);
    expect(await server.desk.store.ofSitting(slug)).toEqual([]);
  });

  it('answers a ticket that is too old with the sign-up that was made with it, also when the answer was lost days ago', async () => {
    const { snapshot, path, slug } = withDinner(10);
    server.at.snapshot = snapshot;
    const check = await post(`/nl${path}`, { ...family, step: 'check' });
    const send = () => post(`/nl${path}`, { ...family, step: 'send', ticket: ticketIn(check.html) });
    server.at.now += 5_000;
    const first = await send();
    server.at.now += 25 * 60 * minute;
    const again = await send();
    server.at.now -= 25 * 60 * minute;
    expect([again.status, again.location]).toEqual([303, first.location]);
    expect(await server.desk.store.ofSitting(slug)).toHaveLength(1);
  });

  it('goes back to the form with everything that was typed', async () => {
    const { snapshot, path } = withDinner(10);
    server.at.snapshot = snapshot;
    const { status, html } = await post(`/nl${path}`, { ...family, step: 'back', ticket: 'x' });
    expect(status).toBe(200);
    expect(html).toContain('value="أمينة"');
    expect(html).toMatch(/name="diets" value="halal" checked/);
  });

  it('takes none when it is too late, is cancelled or is not public', async () => {
    const { snapshot, path, slug } = withDinner(10);
    server.at.snapshot = snapshot;
    const check = await post(`/nl${path}`, { ...family, step: 'check' });
    server.at.snapshot = { ...snapshot, occurrences: { ...snapshot.occurrences, [slug]: { ...snapshot.occurrences[slug]!, state: 'cancelled' } } };
    expect((await post(`/nl${path}`, { ...family, step: 'send', ticket: ticketIn(check.html) })).status).toBe(409);
    server.at.snapshot = snapshot;
    server.at.now = Date.parse(`${path.slice(-10)}T17:00:01Z`);
    const late = await post(`/nl${path}`, { ...family, step: 'check' });
    expect([late.status, words(late.html).includes(say('nl', 'signUp.over'))]).toEqual([409, true]);
    expect((await post('/nl/events/empowerment-room/2031-01-01', family)).status).toBe(404);
    expect(await server.desk.store.ofSitting(slug)).toEqual([]);
  });

  it('lets a person of the desk look at what may be a robot’s, and refuses nobody', async () => {
    const { snapshot, path, slug } = withDinner(10);
    server.at.snapshot = snapshot;
    const ticket = async () => ticketIn((await post(`/nl${path}`, { ...family, step: 'check' })).html);
    const fast = await post(`/nl${path}`, { ...family, step: 'send', ticket: await ticket() });
    expect(fast.status).toBe(303);
    expect(words((await get(fast.location)).html)).toContain(say('nl', 'yours.received'));
    const trapped = await ticket();
    server.at.now += 5_000;
    await post(`/nl${path}`, { ...family, step: 'send', ticket: trapped, website: 'x' });
    const rows = await server.desk.store.ofSitting(slug);
    expect(rows.map(({ state, held, history }) => [state, held, history[0]?.values?.doubt])).toEqual([['doubted', 0, 'fast'], ['doubted', 0, 'trap']]);
  });
});

describe('one’s own sign-up', () => {
  it('is changed, moves only the difference, says when there is no room, and is cancelled once', async () => {
    const { snapshot, path, slug } = withDinner(5);
    server.at.snapshot = snapshot;
    const { location } = await signUp(`/nl${path}`);
    expect((await post(location, { ...family, adults: '1', children: '1', toddlers: '0', step: 'change' })).location).toBe(`${location}?said=changed`);
    expect(await server.desk.store.sitting(slug)).toMatchObject({ left: 3 });
    expect((await post(location, { ...family, adults: '3', children: '1', toddlers: '1', step: 'change' })).status).toBe(303);
    expect(await server.desk.store.sitting(slug)).toMatchObject({ left: 0 });
    const tooMany = await post(location, { ...family, adults: '6', step: 'change' });
    expect([tooMany.status, words(tooMany.html).includes(say('nl', 'yours.grewNot'))]).toEqual([409, true]);
    expect((await post(location, { ...family, name: '', step: 'change' })).status).toBe(422);
    for (let again = 0; again < 3; again++) expect((await post(location, { step: 'cancel' })).status).toBe(303);
    expect(words((await get(location)).html)).toContain(say('nl', 'yours.cancelled'));
    expect(await server.desk.store.sitting(slug)).toMatchObject({ left: 5 });
  });

  it('moves up from the waiting list when somebody cancels, and is taken by one button', async () => {
    const { snapshot, path, slug } = withDinner(4);
    server.at.snapshot = snapshot;
    const first = await signUp(`/nl${path}`);
    const second = await signUp(`/fa${path}`);
    const waiting = words((await get(second.location)).html);
    expect(waiting).toContain(say('fa', 'yours.waiting'));
    expect(waiting).toContain(say('fa', 'yours.next'));
    await post(first.location, { step: 'cancel' });
    const offered = await get(second.location);
    expect(words(offered.html)).toContain(say('fa', 'yours.offered'));
    await post(second.location, { step: 'accept' });
    expect(words((await get(second.location)).html)).toContain(say('fa', 'yours.confirmed'));
    expect((await server.desk.store.ofSitting(slug)).map(({ state }) => state)).toEqual(['cancelled', 'confirmed']);
  });

  it('is found by code and number, however they are written, and by nothing else; guessing is stopped', async () => {
    const { snapshot, path, slug } = withDinner(4);
    server.at.snapshot = snapshot;
    const { location } = await signUp(`/nl${path}`);
    const code = (await server.desk.store.ofSitting(slug))[0]!.code;
    for (const [typed, reach] of [[code, '0612345678'], [`${code.slice(0, 3)} ${code.slice(3).toLowerCase()}`, '+31 6 1234 5678'], [code, '٠٠٣١٦١٢٣٤٥٦٧٨']]) {
      expect((await post('/nl/sign-up', { code: typed!, reach: reach! })).location).toBe(location);
    }
    for (const [typed, reach] of [[code, '0612345679'], [code, ''], ['AAAAAA', '0612345678'], ['', ''], [`${code}'--`, '0612345678 or 1=1']]) {
      expect((await post('/nl/sign-up', { code: typed!, reach: reach! })).status).toBe(404);
    }
    const guesses = await Promise.all(Array.from({ length: 21 }, () => post('/nl/sign-up', { code, reach: '0600000000' }, { 'X-Forwarded-For': '192.0.2.1' })));
    expect(guesses.filter(({ status }) => status === 429)).toHaveLength(1);
  });

  it('opens only with its own token, and nothing that is read changes anything', async () => {
    const { snapshot, path, slug } = withDinner(4);
    server.at.snapshot = snapshot;
    const { location } = await signUp(`/nl${path}`);
    const [code = '', token = ''] = location.split('/').at(-1)!.split(/-(.*)/);
    for (const part of [`${code}-${token.slice(1)}x`, `${code}-`, `AAAAAA-${token}`, `${code}-${'A'.repeat(22)}`]) expect((await get(`/nl/sign-up/${part}`)).status).toBe(404);
    const before = JSON.stringify(await server.desk.store.ofSitting(slug));
    for (let time = 0; time < 100; time++) await get(`${location}${time % 2 ? '?step=cancel' : '?said=changed'}`);
    expect(JSON.stringify(await server.desk.store.ofSitting(slug))).toBe(before);
  });
});

describe('a crowd', () => {
  it('of a thousand for sixty seats: not one too many, none empty that somebody who waits could have, and everybody is answered', async () => {
    const { snapshot, path, slug } = withDinner(60);
    server.at.snapshot = snapshot;
    const answers = await crowd([server.url], `/nl${path}`, slug, 1000, () => { server.at.now += 5_000; });
    expect(answers.filter(({ status, address }) => status !== 200 || !address)).toEqual([]);
    const rows = await expectCrowdSeated(server.desk.store, slug, 1000, 60);
    expect(rows.filter(({ state }) => !['confirmed', 'waiting', 'offered'].includes(state))).toEqual([]);
  });
});

describe('free seats', () => {
  it('are told to anybody in a few bytes, with their age', async () => {
    const { snapshot, path, slug } = withDinner(9);
    server.at.snapshot = snapshot;
    const seats = async () => JSON.parse((await get(`/seats/${slug}.json`)).html) as unknown;
    expect(await seats()).toEqual({ left: 9, of: 9, open: true, at: morning });
    await signUp(`/nl${path}`);
    expect(await seats()).toEqual({ left: 5, of: 9, open: true, at: server.at.now });
    const { headers, html } = await get(`/seats/${slug}.json`);
    expect(headers.get('cache-control')).toBe('public, max-age=15');
    expect(html.length).toBeLessThan(80);
    expect((await get('/seats/nothing.json')).status).toBe(404);
  });
});

it('no page was made with an error', () => expect(server.errors).toEqual([]));
