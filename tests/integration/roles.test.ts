import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../cms/access/role.ts';
import type { Locale } from '../../content/locales.ts';
import { type Desk, openDesk, refusal } from './desk.ts';

let desk: Desk;
let published: number;
let draft: number;
const block = { blockType: 'steps', heading: 'Kop', steps: [{ icon: 'house', title: 'Een', body: 'Tekst' }, { icon: 'phone', title: 'Twee' }] };
const base = { summary: 'Kort', icon: 'house', order: 1, blocks: [block] };

beforeAll(async () => {
  desk = await openDesk();
  published = (await desk.payload.create({ collection: 'topics', data: { ...base, title: 'Schulden', _status: 'published' } as never })).id;
  draft = (await desk.payload.create({ collection: 'topics', data: { ...base, title: 'Concept', _status: 'draft' } as never })).id;
});
afterAll(async () => { await desk.close(); });

const update = (role: Role, id: number, data: object, options: { locale?: Locale | 'all'; draft?: boolean } = {}) =>
  desk.payload.update({ collection: 'topics', id, data: data as never, overrideAccess: false, user: desk.as[role], depth: 0, ...options } as never);
/** A document with its texts in all languages, which the generated types do not know. */
const read = async (id: number, options: { draft?: boolean } = {}) => (await desk.payload.findByID({ collection: 'topics', id, locale: 'all', depth: 0, ...options })) as unknown as Record<string, unknown>;
const rows = async (id: number) => (await desk.payload.findByID({ collection: 'topics', id, depth: 0 })).blocks as unknown as { id: string; steps: { id: string; icon: string; title: string }[] }[];

describe('editor', () => {
  test('writes, publishes and trashes content, and changes globals and media', async () => {
    const made = await desk.payload.create({ collection: 'topics', data: { ...base, title: 'Van de redactie', _status: 'published' } as never, overrideAccess: false, user: desk.as.editor as never });
    await update('editor', made.id, { order: 7 });
    await update('editor', made.id, { deletedAt: new Date().toISOString() });
    await expect(desk.payload.updateGlobal({ slug: 'notice', data: { kind: 'closed-today', _status: 'published' }, overrideAccess: false, user: desk.as.editor as never })).resolves.toMatchObject({ kind: 'closed-today' });
  });

  test('sees only the own account and makes none', async () => {
    const { docs } = await desk.payload.find({ collection: 'users', overrideAccess: false, user: desk.as.editor as never });
    expect(docs.map(({ role }) => role)).toEqual(['editor']);
    expect(await refusal(desk.payload.create({ collection: 'users', data: { email: 'x@example.org', password: 'lang genoeg, echt', role: 'admin' } as never, overrideAccess: false, user: desk.as.editor as never }))).not.toBe('');
    await desk.payload.update({ collection: 'users', id: desk.as.editor.id, data: { role: 'admin' }, overrideAccess: false, user: desk.as.editor as never });
    expect((await desk.payload.findByID({ collection: 'users', id: desk.as.editor.id })).role).toBe('editor');
  });
});

describe('translator', () => {
  test('writes texts of own languages in published documents, inside rows too, and leaves the other languages alone', async () => {
    const [first] = await rows(published);
    await update('translator', published, { title: 'ديون', blocks: [{ ...first, heading: 'عنوان', steps: first?.steps.map((step) => ({ ...step, title: 'خطوة' })) }], _status: 'published' }, { locale: 'ar' });
    const after = await read(published);
    expect(after.title).toEqual({ nl: 'Schulden', ar: 'ديون' });
    expect(after._status).toBe('published');
    expect((after.blocks as unknown[])[0]).toMatchObject({ heading: { nl: 'Kop', ar: 'عنوان' }, steps: [{ title: { nl: 'Een', ar: 'خطوة' }, body: { nl: 'Tekst' } }, { title: { nl: 'Twee', ar: 'خطوة' } }] });
  });

  test.each([['nl'], ['en'], ['ru'], ['all'], ['xx']])('cannot write in %s', async (locale) => {
    expect(await refusal(update('translator', published, { title: 'Gekaapt' }, { locale: locale as Locale }))).not.toBe('');
    expect((await desk.rest(`/topics/${published}?locale=${locale}`, { method: 'PATCH', by: 'translator', data: { title: 'Gekaapt' } })).status).toBe(403);
    expect(JSON.stringify(await read(published))).not.toContain('Gekaapt');
  });

  test('cannot change what is the same in all languages, at the top or inside rows', async () => {
    const [first] = await rows(published);
    await update('translator', published, { icon: 'phone', order: 99, slug: 'gekaapt', blocks: [{ ...first, steps: first?.steps.map((step) => ({ ...step, icon: 'music' })) }] }, { locale: 'fa' });
    const after = await read(published);
    expect([after.icon, after.order, after.slug]).toEqual(['house', 1, 'schulden']);
    expect((after.blocks as { steps: { icon: string }[] }[])[0]?.steps.map(({ icon }) => icon)).toEqual(['house', 'phone']);
  });

  test('cannot add, remove or reorder rows', async () => {
    const [first] = await rows(published);
    if (!first) throw new Error('no block');
    const { id: _id, ...nameless } = first;
    for (const blocks of [[], [first, block], [nameless], [{ ...first, steps: first.steps.toReversed() }], [{ ...first, steps: first.steps.slice(1) }]])
      expect(await refusal(update('translator', published, { blocks }, { locale: 'ar' }))).toContain('geen regels of blokken');
    expect(await rows(published)).toEqual([first]);
  });

  test('cannot publish a draft, unpublish, trash, create, delete or restore a version', async () => {
    expect(await refusal(update('translator', draft, { title: 'ع', _status: 'published' }, { locale: 'ar' }))).toContain('redacteur moet dit publiceren');
    expect(await refusal(update('translator', published, { _status: 'draft' }, { locale: 'ar' }))).toContain('van de site halen');
    expect(await refusal(update('translator', published, { deletedAt: new Date().toISOString() }, { locale: 'ar' }))).not.toBe('');
    expect((await desk.rest('/topics?locale=ar', { method: 'POST', by: 'translator', data: { ...base, title: 'x' } })).status).toBe(403);
    expect((await desk.rest(`/topics/${published}?locale=ar`, { method: 'DELETE', by: 'translator' })).status).toBe(403);
    const { docs: [version] } = await desk.payload.findVersions({ collection: 'topics', where: { parent: { equals: published } }, limit: 1, sort: 'updatedAt' });
    expect((await desk.rest(`/topics/versions/${version?.id}?locale=ar`, { method: 'POST', by: 'translator' })).status).toBe(403);
    expect((await read(published))._status).toBe('published');
  });

  test('saves drafts of drafts and of published documents', async () => {
    await update('translator', draft, { title: 'ع' }, { locale: 'ar', draft: true });
    await update('translator', published, { title: 'مسودة' }, { locale: 'ar', draft: true });
    expect(JSON.stringify(await read(published))).not.toContain('مسودة');
    expect((await read(published, { draft: true })).title).toMatchObject({ ar: 'مسودة' });
  });

  test('does not publish what an editor left as a draft', async () => {
    await update('editor', published, { order: 50 }, { draft: true });
    expect(await refusal(update('translator', published, { title: 'دين', _status: 'published' }, { locale: 'ar' }))).toContain('redacteur moet dit publiceren');
    expect((await read(published)).order).toBe(1);
  });
});

describe('host and desk', () => {
  test('a host cancels an evening and writes why, and changes nothing else', async () => {
    const event = await desk.payload.create({ collection: 'events', data: { ...base, title: 'Eten', kind: 'dinner', _status: 'published' } as never });
    const { id } = await desk.payload.create({ collection: 'occurrences', data: { event: event.id, date: '2031-05-09', _status: 'published' } as never });
    const mine = { collection: 'occurrences', id, overrideAccess: false, user: desk.as.host as never } as const;
    await desk.payload.update({ ...mine, data: { state: 'cancelled', reason: 'De kok is ziek.', date: '2031-05-10', capacity: 3, _status: 'published' } });
    const after = await desk.payload.findByID({ collection: 'occurrences', id, depth: 0 });
    expect(after).toMatchObject({ state: 'cancelled', reason: 'De kok is ziek.', slug: 'eten-2031-05-09', sequence: 1, byHand: true });
    expect(after.capacity ?? null).toBeNull();
    expect(await refusal(update('host', published, { title: 'x' }))).not.toBe('');
    expect((await desk.rest('/globals/notice', { method: 'POST', by: 'host', data: { kind: 'text' } })).status).toBe(403);
  });

  test('the desk changes the notice, and no documents', async () => {
    expect((await desk.rest('/globals/notice', { method: 'POST', by: 'desk', data: { kind: 'opens-later', date: '2031-05-09', from: '11:00', _status: 'published' } })).status).toBe(200);
    expect((await desk.rest('/globals/settings', { method: 'POST', by: 'desk', data: { name: 'x' } })).status).toBe(403);
    expect((await desk.rest(`/topics/${published}`, { method: 'PATCH', by: 'desk', data: { title: 'x' } })).status).toBe(403);
  });

  test.each(['host', 'desk', 'translator', 'editor'] as const)('%s reads drafts, not the jobs and no other accounts', async (by) => {
    expect((await desk.rest(`/topics/${draft}?locale=nl`, { by })).body.title).toBe('Concept');
    expect((await desk.rest('/users', { by })).body.docs).toHaveLength(1);
    expect((await desk.rest('/payload-jobs', { by })).status).toBe(403);
  });
});

describe('accounts', () => {
  test('the first one needs the set-up link, and the door of Payload stays closed', async () => {
    const fresh = { email: 'first@example.org', password: 'lang genoeg, echt', role: 'admin' };
    const ids = (await desk.payload.find({ collection: 'users', limit: 0 })).docs;
    await desk.payload.db.deleteMany({ collection: 'users', where: {} });
    expect((await desk.rest('/users/first-register', { method: 'POST', data: fresh })).status).toBe(403);
    expect((await desk.rest('/users', { method: 'POST', data: fresh })).status).toBe(403);
    expect(await refusal(desk.payload.create({ collection: 'users', data: fresh as never }))).toContain('met de link');
    expect(ids).toHaveLength(5);
    const first = await desk.payload.create({ collection: 'users', data: fresh as never, context: { setup: true } });
    expect(await refusal(desk.payload.update({ collection: 'users', id: first.id, data: { role: 'editor' } }))).toContain('één beheerder');
    expect(await refusal(desk.payload.delete({ collection: 'users', id: first.id }))).toContain('één beheerder');
    expect(await refusal(desk.payload.create({ collection: 'users', data: { ...fresh, email: 'second@example.org', password: 'kort' } as never }))).toContain('12 tekens');
  });
});
