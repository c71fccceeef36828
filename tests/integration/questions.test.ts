import { randomUUID } from 'node:crypto';
import { handleEndpoints } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '../../cms/access/role.ts';
import { questionsSlug } from '../../cms/desk/questions/store/collection.ts';
import { openQuestionStore } from '../../cms/desk/questions/store/open-store.ts';
import { openSignUpDesk, signUpDeskOn } from '../../cms/signup/desk.ts';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { type Desk, openDesk, password } from './desk.ts';

const clock = { now: 0 };
const content = startSnapshot({ day: '2026-11-22', siteUrl: 'http://localhost:3000' });
let desk: Desk;
const cookies = new Map<Role, string>();

beforeAll(async () => {
  desk = await openDesk();
  openSignUpDesk(signUpDeskOn({ payload: desk.payload, snapshot: () => content, now: () => clock.now }));
  for (const role of ['admin', 'editor', 'translator', 'host', 'desk'] as const) {
    const response = await handleEndpoints({ config: desk.payload.config, request: new Request('http://localhost:3000/api/users/login', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ email: `${role}@example.org`, password }) }) });
    cookies.set(role, /payload-token=[^;]+/.exec(response.headers.get('Set-Cookie') ?? '')?.[0] ?? '');
  }
});
afterAll(async () => {
  openSignUpDesk(undefined);
  await desk.close();
});
beforeEach(async () => {
  clock.now = Date.parse('2026-11-22T10:00:00Z');
  await desk.payload.db.deleteMany({ collection: questionsSlug, where: {} });
});

interface Asking { readonly by?: Role | undefined; readonly form?: Record<string, string>; readonly list?: unknown; readonly origin?: string; readonly language?: string }
/** Asks as a browser does: with a cookie and an origin; a form as without JavaScript, or what the script sends. */
async function ask({ by = 'desk', form, list, origin = 'http://localhost:3000', language = 'nl' }: Asking = {}) {
  const headers = new Headers({ 'Accept-Language': language, Origin: origin, Cookie: cookies.get(by) ?? '' });
  if (list !== undefined) headers.set('Content-Type', 'application/json');
  const body = form ? new URLSearchParams(form) : list === undefined ? undefined : JSON.stringify(list);
  const response = await handleEndpoints({ config: desk.payload.config, request: new Request('http://localhost:3000/api/question-log', { method: body === undefined ? 'GET' : 'POST', headers, ...(body === undefined ? {} : { body }) }) });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: () => JSON.parse(text) as { answers: { key?: string; state: string; undo?: string }[]; undone?: boolean; referred?: boolean } };
}
const valueOf = (page: string, name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1] ?? '';
const stored = async () => (await desk.payload.db.find({ collection: questionsSlug, pagination: false } as never) as { docs: Record<string, unknown>[] }).docs;
const question = (rest: Record<string, unknown> = {}) => ({ key: randomUUID(), day: '2026-11-22', topic: 'debts', language: 'ar', done: 'explained', ...rest });

describe('three taps', () => {
  it('are a form without JavaScript: topic, language, and the button that says what was done', async () => {
    const page = await ask();
    expect(page.status).toBe(200);
    const form = { key: valueOf(page.text, 'key'), topic: 'debts', language: 'ti', done: 'letter' };
    expect(page.text).toContain('<button name="done" value="letter">');
    for (const value of ['debts', 'ti', 'other']) expect(page.text).toContain(`value="${value}" required`);
    const after = await ask({ form });
    expect(after.text).toMatch(/Genoteerd: .* · Tigrinya · Brief gelezen of geschreven/);
    expect(await stored()).toEqual([expect.objectContaining({ key: form.key, day: '2026-11-22', topic: 'debts', language: 'ti', done: 'letter' })]);
    // The page is ready for the next one.
    expect(valueOf(after.text, 'key')).not.toBe(form.key);
  });
  it('that are one tap short keep what was chosen and say what is missing', async () => {
    const after = await ask({ form: { key: randomUUID(), topic: 'debts', done: 'letter' } });
    expect([after.status, after.text.includes('Kies nog: in welke taal.'), await stored()]).toEqual([422, true, []]);
    expect(after.text).toContain('value="debts" required checked');
  });
  it('speak English to who reads the admin in English', async () => {
    expect((await ask({ language: 'en' })).text).toContain('1. What was it about?');
  });
  it('count once, however often they are sent', async () => {
    const form = { key: randomUUID(), topic: 'debts', language: 'ar', done: 'form' };
    await ask({ form });
    expect((await ask({ form })).text).toContain('was al genoteerd en telt één keer');
    const list = { questions: [question(), question({ key: form.key })] };
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask({ list })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(answers.flatMap((answer) => answer.json().answers).filter(({ state }) => state === 'logged')).toHaveLength(1);
    expect(await stored()).toHaveLength(2);
  });
  it('can be undone for ten minutes, by who made them', async () => {
    const after = await ask({ form: { key: randomUUID(), topic: 'debts', language: 'ar', done: 'form' } });
    const undo = valueOf(after.text, 'undo');
    expect((await ask({ form: { undo: undo.replace(/.$/, (sign) => (sign === 'A' ? 'B' : 'A')) } })).text).toContain('Dit kan niet meer');
    clock.now += 10 * 60_000 + 1;
    expect((await ask({ form: { undo } })).text).toContain('Dit kan niet meer');
    expect(await stored()).toHaveLength(1);
    clock.now -= 1;
    expect((await ask({ form: { undo } })).text).toContain('is weggehaald');
    expect(await stored()).toEqual([]);
    const [{ undo: token } = {}] = (await ask({ list: { questions: [question()] } })).json().answers;
    expect((await ask({ list: { undo: token } })).json()).toEqual({ undone: true });
  });
  it('may be followed by a fourth: to whom', async () => {
    const after = await ask({ form: { key: randomUUID(), topic: 'debts', language: 'ar', done: 'referred' } });
    expect(after.text).toContain('<button name="referredTo" value="nibud">');
    await ask({ form: { refer: valueOf(after.text, 'refer'), referredTo: 'Jan Jansen' } });
    expect(await stored()).toEqual([expect.objectContaining({ done: 'referred', referredTo: null })]);
    await ask({ form: { refer: valueOf(after.text, 'refer'), referredTo: 'nibud' } });
    expect(await stored()).toEqual([expect.objectContaining({ done: 'referred', referredTo: 'nibud' })]);
  });
});

describe('nothing personal', () => {
  it('fits in: other fields are dropped, a text where a code belongs is refused, a topic that is not published is “other”', async () => {
    const personal = { name: 'Amina Geheim', note: 'Geheim verhaal', phone: '0612345678', at: 1, user: desk.as.desk.id };
    const list = [
      question(personal), question({ topic: 'Amina Geheim' }), question({ language: 'Geheim' }), question({ done: 'Geheim verhaal' }), question({ key: 'geheim-0612345678' }),
      question({ topic: 'amina-geheim' }), question({ referredTo: 'amina-geheim' }), question({ done: 'referred', referredTo: 'amina-geheim' }), question({ day: 'geheim' }), question({ day: '2026-12-24' }), question({ day: '1970-01-01' }),
      'geheim', null, { key: { toString: 'geheim' } },
    ];
    const { answers } = (await ask({ list: { questions: list } })).json();
    expect(answers.map(({ state }) => state)).toEqual(['logged', 'refused', 'refused', 'refused', 'refused', 'logged', 'logged', 'logged', 'logged', 'logged', 'logged', 'refused', 'refused', 'refused']);
    const rows = await stored();
    expect(JSON.stringify(rows)).not.toMatch(/geheim|0612345678/i);
    const known = new Set(['id', 'key', 'day', 'topic', 'language', 'done', 'referredTo', '_id', '__v']);
    for (const row of rows) {
      expect(Object.keys(row).filter((name) => !known.has(name))).toEqual([]);
      expect([row.day, row.referredTo]).toEqual(['2026-11-22', null]);
    }
    expect(rows.filter(({ topic }) => topic === 'other')).toHaveLength(1);
  });
  it('keeps the day on which a phone without a connection noted it', async () => {
    await ask({ list: { questions: [question({ day: '2026-11-03' })] } });
    expect(await stored()).toEqual([expect.objectContaining({ day: '2026-11-03' })]);
  });
});

describe('who may', () => {
  it('is the desk and admins, from this site alone', async () => {
    const list = { questions: [question()] };
    for (const by of ['editor', 'translator', 'host', undefined] as const) {
      for (const asking of [{}, { form: { key: randomUUID(), topic: 'debts', language: 'ar', done: 'form' } }, { list }] as Asking[]) {
        const answer = by ? await ask({ by, ...asking }) : await ask({ by: 'nobody' as Role, ...asking });
        expect([by, answer.status, answer.text.includes('name="topic"')]).toEqual([by, 403, false]);
      }
    }
    expect((await ask({ list, origin: 'https://elsewhere.example' })).status).toBe(403);
    for (const role of ['admin', 'editor', 'translator', 'host', 'desk'] as const) {
      expect([role, (await desk.rest('/questions', { by: role })).status, (await desk.rest('/questions', { by: role, method: 'POST', data: question() })).status]).toEqual([role, 403, 403]);
    }
    expect(await stored()).toEqual([]);
    for (const by of ['admin', 'desk'] as const) expect([by, (await ask({ by })).status]).toEqual([by, 200]);
  });
  it('gets a page that loads nothing from elsewhere and is kept nowhere', async () => {
    const { headers, text } = await ask();
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'; style-src 'sha256-.*script-src 'sha256-[^']+'; connect-src 'self'; form-action 'self'/);
    expect(text).not.toMatch(/ style=| on[a-z]+="|https?:\/\/(?!www\.w3\.org)/);
  });
});

describe('the log', () => {
  it('counts by month, topic, language and what was done', async () => {
    const store = openQuestionStore(desk.payload);
    expect(await store.firstDay()).toBeUndefined();
    const days = ['2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01', '2026-12-31', '2027-01-01'];
    await store.add(days.map((day) => question({ day }) as never));
    await store.add([question({ day: '2026-01-15' }) as never, question({ day: '2026-01-15', language: 'nl' }) as never]);
    const sorted = (await store.counts('2026-01-01', '2026-12-31')).map(({ month, topic, language, done, n }) => [month, topic, language, done, n].join(' ')).sort();
    expect(sorted).toEqual(['2026-01 debts ar explained 3', '2026-01 debts nl explained 1', '2026-02 debts ar explained 1', '2026-12 debts ar explained 1']);
    expect((await store.topicsByDay('2026-01-15', '2026-01-31')).map(({ day, topic, n }) => [day, topic, n]).sort()).toEqual([['2026-01-15', 'debts', 2], ['2026-01-31', 'debts', 1]]);
    expect(await store.firstDay()).toBe('2025-12-31');
  });
});
