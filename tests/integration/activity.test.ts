import { createLocalReq } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '../../cms/access/role.ts';
import { activitySlug } from '../../cms/activity/collection.ts';
import { logPlan } from '../../cms/activity/log-plan.ts';
import { loggedKinds } from '../../cms/activity/logged-kinds.ts';
import { readActivity } from '../../cms/activity/read-activity.ts';
import { peopleOf } from '../../cms/activity/people.ts';
import { keptFor, overdueActivity, purgeActivity } from '../../cms/activity/retention.ts';
import { titlesOf } from '../../cms/activity/titles.ts';
import type { ActivityRow } from '../../cms/activity/write-row.ts';
import { writeTranslation } from '../../cms/translation/write-translation.ts';
import { type Desk, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => { desk = await openDesk(); });
afterAll(async () => { await desk.close(); });

const secret = 'Geheimwoord-Zq9';
const base = { title: 'Schulden', summary: 'Kort', icon: 'house', order: 1, blocks: [{ blockType: 'text', heading: 'Kop', body: 'Tekst' }] };
const rows = async (kind = 'topics', document?: string, from?: number) => (await readActivity(desk.payload, { kind, document, from })).rows.toReversed();
const told = async (document: number, from?: number) => (await rows('topics', String(document), from)).map(({ what, live, language, fields, who }) => [roleOf(who), what, live ? 'live' : '', language ?? '', fields ?? ''].join(' ').trim());
const roleOf = (who: string) => Object.entries(desk.as).find(([, { id }]) => String(id) === who)?.[0];
const patch = (id: number, by: Role, data: object, query = 'locale=nl') => desk.rest(`/topics/${id}?depth=0&${query}`, { by, method: 'PATCH', data });

test('every save of a person is told: who, what, in which language, which fields; and none of what the program does', async () => {
  const { payload } = desk;
  const { body: { doc } } = await desk.rest('/topics?locale=nl&depth=0', { by: 'editor', method: 'POST', data: { ...base, _status: 'draft' } });
  const id = doc?.id as number;
  const [first] = (doc?.blocks ?? []) as { id: string }[];
  await patch(id, 'admin', { summary: secret, order: 4, _status: 'published' });
  await patch(id, 'translator', { title: 'ديون', blocks: [{ id: first?.id, blockType: 'text', heading: 'عنوان' }], _status: 'published' }, 'locale=ar');
  await patch(id, 'editor', { blocks: [], _status: 'draft' }, 'locale=nl&draft=true');
  await patch(id, 'editor', { _status: 'draft' });
  const { docs: [version] } = await payload.findVersions({ collection: 'topics', where: { parent: { equals: id } }, sort: 'createdAt', limit: 1 });
  await desk.rest(`/topics/versions/${version?.id}?depth=0`, { by: 'admin', method: 'POST' });
  await patch(id, 'editor', { deletedAt: new Date().toISOString() });
  await patch(id, 'editor', { deletedAt: null }, 'locale=nl&trash=true');
  await payload.update({ collection: 'topics', id, data: { order: 9 } as never });
  await desk.rest(`/topics/${id}?depth=0`, { by: 'admin', method: 'DELETE' });
  expect(await told(id)).toEqual([
    'editor created  nl', 'admin published live nl summary order', 'translator changed live ar title blocks.heading', 'editor changed   blocks',
    'editor unpublished', 'admin version', 'editor trashed', 'editor restored', 'admin deleted',
  ].map((line) => line.trim()));
  const all = JSON.stringify((await payload.db.find({ collection: activitySlug, pagination: false } as never)).docs);
  for (const value of [secret, 'ديون', 'Kop', 'Schulden', 'example.org']) expect(all, 'a value or a name in the log').not.toContain(value);
});

test('what is written below the hooks is told as well: a translation by the queue, and a plan', async () => {
  const { payload } = desk;
  const made = await payload.create({ collection: 'topics', data: { ...base, title: 'Energie', _status: 'published' } as never });
  const [block] = made.blocks as unknown as { id: string }[];
  const req = await createLocalReq({ user: desk.as.translator as never, locale: 'ar' }, payload);
  await writeTranslation(req, { collection: 'topics', id: made.id }, { locale: 'ar', texts: { title: 'طاقة', [`blocks.${block?.id}.body`]: 'نص' }, author: { by: 'person', account: desk.as.translator.id } });
  await logPlan({ req: await createLocalReq({ user: desk.as.editor as never }, payload), type: 'unpublish', doc: { relationTo: 'topics', value: made.id } });
  // SQLite gave this one the number of the one that was deleted above: what is known of it begins with it.
  const since = (await titlesOf(payload, [{ kind: 'topics', document: String(made.id) }])).get(`topics/${made.id}`)?.since;
  expect(await told(made.id, since)).toEqual(['translator changed live ar title blocks.body', 'editor planned-off']);
  const [row] = await rows('topics', String(made.id), since);
  const { updatedAt } = await payload.findByID({ collection: 'topics', id: made.id, depth: 0 });
  expect(row?.at).toBe(Date.parse(updatedAt));
});

test('globals and files are told of; accounts, mails and who signed up are not', async () => {
  await desk.rest('/globals/notice', { by: 'desk', method: 'POST', data: { kind: 'closed-today', _status: 'published' } });
  expect((await rows('notice')).map(({ what, fields, document }) => [what, fields?.split(' ').includes('kind'), document ?? ''])).toEqual([['published', true, '']]);
  await desk.rest(`/users/${desk.as.host.id}`, { by: 'admin', method: 'PATCH', data: { name: 'Bram' } });
  expect(await rows('users')).toEqual([]);
  expect(loggedKinds(desk.payload.config).sort()).toEqual(['events', 'flyers', 'forms', 'letters', 'locations', 'media', 'menus', 'navigation', 'news', 'notice', 'occurrences', 'organisations', 'pages', 'reply-templates', 'reports', 'roles', 'search-words', 'senders', 'services', 'settings', 'terms', 'topics', 'words']);
});

test('a save that is refused or taken back leaves no row; an event that plans its dates leaves one', async () => {
  const { id } = await desk.payload.create({ collection: 'topics', data: { ...base, title: 'Wonen', _status: 'published' } as never });
  expect((await patch(id, 'editor', { title: '', _status: 'published' })).status).toBe(400);
  expect((await patch(id, 'host', { title: 'x' })).status).toBe(403);
  expect(await told(id)).toEqual([]);
  const place = await desk.payload.create({ collection: 'locations', data: { name: 'Plek', city: 'Leiden', _status: 'published' } as never });
  const { body: { doc } } = await desk.rest('/events?depth=0', { by: 'editor', method: 'POST', data: { title: 'Eten', summary: 'Kort', icon: 'utensils', kind: 'dinner', location: place.id, start: '18:00', end: '20:00', repeats: { weekday: '5', ordinals: [] }, _status: 'published' } });
  expect((await desk.payload.count({ collection: 'occurrences', where: { event: { equals: doc?.id } } })).totalDocs).toBeGreaterThan(20);
  expect([(await rows('events')).length, (await rows('occurrences')).length]).toEqual([1, 0]);
});

test('it is found by document, person and day, a page at a time, with today’s titles; and kept for two years', async () => {
  const { payload } = desk;
  const day = Date.parse('2020-05-09T12:00:00Z');
  const row = (n: number, more: object = {}): ActivityRow => ({ at: day + n, who: 'w1', kind: 'news', document: '1', language: '', what: 'changed', live: true, fields: 'title', ...more });
  for (let n = 0; n < 5; n++) await payload.db.create({ collection: activitySlug, data: row(n) } as never);
  await payload.db.create({ collection: activitySlug, data: row(9, { who: 'w2', document: '2' }) } as never);
  await payload.db.create({ collection: activitySlug, data: row(-keptFor - 1) } as never);
  const page = await readActivity(payload, { kind: 'news', document: '1', who: 'w1', from: day, before: day + 86_400_000 }, 2, 2);
  expect([page.rows.map(({ at }) => at - day), page.pages, page.total]).toEqual([[2, 1], 3, 5]);
  expect((await readActivity(payload, { who: 'w2' })).total).toBe(1);
  const { id } = await payload.create({ collection: 'topics', data: { ...base, title: 'Nieuwe naam', _status: 'draft' } as never, draft: true });
  expect([...await titlesOf(payload, [{ kind: 'topics', document: String(id) }, { kind: 'news', document: '999' }, { kind: 'notice', document: '' }])]).toMatchObject([[`topics/${id}`, { title: 'Nieuwe naam' }]]);
  const nameOf = await peopleOf(payload, [{ who: String(desk.as.host.id) }, { who: '999' }]);
  expect([nameOf({ who: String(desk.as.host.id), at: Date.now() }), nameOf({ who: String(desk.as.host.id), at: day }), nameOf({ who: '999', at: Date.now() })]).toEqual(['Bram', undefined, undefined]);
  expect(await overdueActivity(payload, day)).toBe(1);
  expect(await purgeActivity(payload, day)).toBe(1);
  expect([await overdueActivity(payload, day), (await readActivity(payload, { kind: 'news' })).total]).toEqual([0, 6]);
});
