import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FeedbackStore } from '../../cms/feedback/feedback-store.ts';
import { mailsSlug } from '../../cms/mail/collection.ts';
import { readDue, reviewed } from '../../cms/review/due.ts';
import { monthlyMail } from '../../cms/review/monthly-mail.ts';
import { addMonths } from '../../content/dates/days.ts';
import { dayIn } from '../../content/dates/instant.ts';
import { openDesk, type Desk } from './desk.ts';
import { browserOf, feedbackServer, rowsOf, snapshot } from './feedback-rig.ts';

let desk: Desk;
let press: ReturnType<typeof browserOf>;
beforeAll(async () => {
  desk = await openDesk();
  press = browserOf(desk);
});
afterAll(() => desk.close());
beforeEach(async () => {
  for (const collection of ['news', 'pages'] as const) await desk.payload.delete({ collection, where: {}, overrideAccess: true });
  const server = await feedbackServer(desk, Date.parse('2026-12-01T09:00:00Z'));
  await server.stop();
});

// The foundation's day, not the machine's: between midnight in Leiden and midnight UTC they differ.
const today = dayIn(new Date(), 'Europe/Amsterdam');
type Data = Record<string, unknown>;
const add = async (title: string, data: Data = {}): Promise<{ id: number | string; reviewBy?: string | null; ownerRole?: string | null }> =>
  await desk.payload.create({ collection: 'pages', data: { title, summary: 'Over iets.', _status: 'published', ...data } as never, locale: 'nl' }) as never;
const read = async (id: number | string, draft = false) => await desk.payload.findByID({ collection: 'pages', id, draft, depth: 0 }) as unknown as { title: string; reviewBy?: string | null; ownerRole?: string | null; _status: string };
const dayOf = (value: string | null | undefined) => value?.slice(0, 10);

describe('a day to look again', () => {
  it('is a year after the first publishing, unless an editor says otherwise', async () => {
    const draft = await add('Een concept', { _status: 'draft' });
    expect([draft.reviewBy ?? undefined, draft.ownerRole]).toEqual([undefined, 'editor']);
    const published = await desk.payload.update({ collection: 'pages', id: draft.id, data: { _status: 'published' } }) as { reviewBy?: string | null };
    expect(dayOf(published.reviewBy)).toBe(addMonths(today, 12));
    expect(dayOf((await add('Een andere dag', { reviewBy: '2027-02-03T12:00:00.000Z' })).reviewBy)).toBe('2027-02-03');
  });
  it('stands on every text but dates and menus, is for people with an account alone, and is written by editors', async () => {
    const slugs = reviewed(desk.payload).map(({ slug }) => slug);
    expect(slugs.toSorted()).toEqual(['events', 'flyers', 'forms', 'letters', 'locations', 'news', 'organisations', 'pages', 'reports', 'roles', 'senders', 'services', 'topics', 'words']);
    const { id } = await add('Over ons');
    const seen = async (by?: 'editor' | 'translator' | 'desk') => { const { body } = await desk.rest(`/pages/${id}`, by ? { by } : {}); return ['reviewBy' in body, 'ownerRole' in body, body.title]; };
    expect([await seen(), await seen('editor'), await seen('desk')]).toEqual([[false, false, 'Over ons'], [true, true, 'Over ons'], [true, true, 'Over ons']]);
    await desk.rest(`/pages/${id}?locale=ar&draft=true`, { by: 'translator', method: 'PATCH', data: { title: 'عنّا', reviewBy: '2031-01-01T12:00:00.000Z', ownerRole: 'admin' } });
    expect([dayOf((await read(id, true)).reviewBy), (await read(id, true)).ownerRole]).toEqual([addMonths(today, 12), 'editor']);
  });
  it('makes a list of what is due: published texts alone, the longest due first', async () => {
    await add('Straks', { reviewBy: '2026-12-20T12:00:00.000Z', ownerRole: 'desk' });
    await add('Allang', { reviewBy: '2025-01-01T12:00:00.000Z' });
    await add('Later', { reviewBy: '2027-12-20T12:00:00.000Z' });
    await add('Concept', { reviewBy: '2025-01-01T12:00:00.000Z', _status: 'draft' });
    expect((await readDue(desk.payload, '2026-12-31')).map(({ title, path, ownerRole, reviewBy }) => [title, path, ownerRole, reviewBy])).toEqual([['Allang', '/allang', 'editor', '2025-01-01'], ['Straks', '/straks', 'desk', '2026-12-20']]);
  });
});

describe('“still right”', () => {
  const click = (id: number | string, by?: Parameters<typeof press>[2], more: Data = {}) => press('/api/review/still-right', { collection: 'pages', id: String(id) }, by, more as Record<string, string>);
  it('asks again in twelve months, for editors and the role that looks after it', async () => {
    const { id } = await add('Over ons', { reviewBy: '2025-01-01T12:00:00.000Z', ownerRole: 'desk' });
    for (const by of ['translator', 'host', undefined] as const) expect([by, (await click(id, by)).status, dayOf((await read(id)).reviewBy)]).toEqual([by, 403, '2025-01-01']);
    expect((await click(id, 'editor', { Origin: 'https://elsewhere.example' })).status).toBe(403);
    expect(await click(id, 'desk')).toMatchObject({ status: 303, to: '/admin#review' });
    expect([dayOf((await read(id)).reviewBy), (await read(id))._status]).toEqual([addMonths(today, 12), 'published']);
    expect(JSON.parse((await click(id, 'editor', { Accept: 'application/json' })).text)).toEqual({ reviewBy: addMonths(today, 12) });
    expect([(await click(987_654, 'editor')).status, (await press('/api/review/still-right', { collection: 'users', id: String(desk.as.editor.id) }, 'admin')).status]).toEqual([404, 404]);
  });
  it('publishes no draft that somebody is at', async () => {
    const { id } = await add('Over ons', { reviewBy: '2025-01-01T12:00:00.000Z' });
    await desk.payload.update({ collection: 'pages', id, data: { title: 'Over ons, nog niet klaar' }, draft: true });
    expect((await click(id, 'editor')).status).toBe(303);
    const [site, draft] = [await read(id), await read(id, true)];
    expect([site.title, dayOf(site.reviewBy), draft.title, dayOf(draft.reviewBy), draft._status]).toEqual(['Over ons', addMonths(today, 12), 'Over ons, nog niet klaar', addMonths(today, 12), 'draft']);
    expect(await readDue(desk.payload, today)).toEqual([]);
  });
});

describe('the monthly mail', () => {
  const at = { now: Date.parse('2026-12-01T07:30:00Z') };
  let told = 0;
  const mail = (sends = true) => monthlyMail({ payload: desk.payload, snapshot: () => snapshot, siteUrl: 'https://example.org', now: () => at.now, onMail: () => { told += 1; }, sends: () => sends });
  const letters = async () => (await rowsOf(desk, mailsSlug)).map(({ to, kind, state, key }) => [to, kind, state, key]);
  beforeEach(async () => {
    told = 0;
    at.now = Date.parse('2026-12-01T07:30:00Z');
    await desk.payload.kv.delete('review.mailed');
    await add('Over de balie', { reviewBy: '2026-12-05T12:00:00.000Z', ownerRole: 'desk' });
    const store = new FeedbackStore(desk.payload);
    await store.say('2026-11-20', { path: '/topics/debts', language: 'ar' }, 'السعر ناقص');
  });

  it('goes once to each account that has something to look at, in spite of restarts, a second server and a crash half-way', async () => {
    const kv = desk.payload.kv.set;
    desk.payload.kv.set = async () => { throw new Error('dead'); };
    await expect(mail().round()).rejects.toThrow('dead');
    desk.payload.kv.set = kv;
    expect((await letters()).length).toBe(4);
    await Promise.all([mail().round(), mail().round(), mail().round()]);
    const one = mail();
    for (const moment of ['2026-12-01T08:00:00Z', '2026-12-02T08:00:00Z', '2026-12-20T08:00:00Z']) {
      at.now = Date.parse(moment);
      await one.round();
      await mail().round();
    }
    expect((await letters()).sort()).toEqual((['admin', 'desk', 'editor', 'translator'] as const).map((role) => [`${role}@example.org`, 'review', 'queued', `account ${desk.as[role].id}:review:2026-12`]));
    expect(told).toBe(1);
    at.now = Date.parse('2027-01-04T07:30:00Z');
    await mail().round();
    expect((await letters()).length).toBe(7);
  });
  it('tells each what is theirs', async () => {
    await mail().round();
    const texts = Object.fromEntries((await rowsOf(desk, mailsSlug)).map(({ to, text }) => [String(to).split('@')[0], [String(text).includes('Over de balie'), String(text).includes('السعر ناقص')]]));
    expect(texts).toEqual({ admin: [true, true], editor: [true, true], desk: [true, false], translator: [false, true] });
  });
  it('does not go before its hour, without a mail server, or when there is nothing to say', async () => {
    at.now = Date.parse('2026-12-01T06:59:00Z');
    await mail().round();
    at.now = Date.parse('2026-12-01T07:30:00Z');
    await mail(false).round();
    expect(await letters()).toEqual([]);
    await desk.payload.delete({ collection: 'pages', where: {}, overrideAccess: true });
    await feedbackServer(desk, at.now).then((server) => server.stop());
    await mail().round();
    expect([await letters(), told]).toEqual([[], 0]);
  });
});
