import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => { desk = await openDesk(); });
afterAll(async () => { await desk.close(); });

const topic = (title: string, status: 'draft' | 'published') => ({ title, summary: `${title} kort`, icon: 'house', order: 1, _status: status });
const titles = (body: { docs?: Record<string, unknown>[] }) => (body.docs ?? []).map(({ title }) => title);

describe('what an anonymous visitor reads through REST', () => {
  test('published documents, not drafts, not the trash, whatever the query says', async () => {
    await desk.payload.create({ collection: 'topics', data: topic('Zichtbaar', 'published') as never });
    const hidden = await desk.payload.create({ collection: 'topics', data: topic('Geheim concept', 'draft') as never });
    const gone = await desk.payload.create({ collection: 'topics', data: topic('Weggegooid', 'published') as never });
    await desk.payload.update({ collection: 'topics', id: gone.id, data: { deletedAt: new Date().toISOString() } as never });

    expect(titles((await desk.rest('/topics')).body)).toEqual(['Zichtbaar']);
    for (const query of ['draft=true', 'trash=true', 'where[_status][equals]=draft', 'where[or][0][_status][equals]=draft&where[or][1][id][exists]=true&draft=true&trash=true', 'locale=all'])
      expect(JSON.stringify((await desk.rest(`/topics?${query}`)).body), query).not.toMatch(/Geheim|Weggegooid/);
    for (const id of [hidden.id, gone.id]) for (const query of ['', '?draft=true', '?trash=true', '?draft=true&trash=true'])
      expect((await desk.rest(`/topics/${id}${query}`)).status, `${id}${query}`).toBeGreaterThanOrEqual(400);
    expect((await desk.rest('/topics/count?draft=true&trash=true')).body.totalDocs).toBe(1);
  });

  test('the draft beside a published document stays unseen', async () => {
    const { id } = await desk.payload.create({ collection: 'topics', data: topic('Oud', 'published') as never });
    await desk.payload.update({ collection: 'topics', id, draft: true, data: { title: 'Nieuw en geheim' } });
    for (const query of ['', '?draft=true', '?depth=2&draft=true']) expect(JSON.stringify((await desk.rest(`/topics/${id}${query}`)).body), query).not.toContain('geheim');
    expect(JSON.stringify((await desk.rest('/topics?draft=true')).body)).not.toContain('geheim');
  });

  test('a relation does not open what it points at', async () => {
    const hidden = await desk.payload.create({ collection: 'services', data: { ...topic('Geheime dienst', 'draft'), state: 'planned' } as never });
    const { id } = await desk.payload.create({ collection: 'topics', data: { ...topic('Met relatie', 'published'), services: [hidden.id] } as never });
    expect(JSON.stringify((await desk.rest(`/topics/${id}?depth=2`)).body)).not.toContain('Geheim');
    expect(JSON.stringify((await desk.rest('/topics?depth=10&draft=true&where[services.title][like]=Geheim')).body)).not.toContain('Geheime dienst');
  });

  test('no versions, accounts, jobs, locks, preferences; no list of files; nothing can be made or changed', async () => {
    for (const path of ['/topics/versions', '/globals/settings/versions', '/users', '/users/1', '/payload-jobs', '/payload-locked-documents', '/payload-preferences', '/payload-kv', '/payload-migrations', '/media']) {
      const { status, body } = await desk.rest(path);
      expect(status >= 400 || (body.docs ?? []).length === 0, `${path} ${status}`).toBe(true);
    }
    for (const collection of desk.payload.config.collections.map(({ slug }) => slug)) {
      expect((await desk.rest(`/${collection}`, { method: 'POST', data: { title: 'x', email: 'x@example.org', password: 'x' } })).status, collection).toBeGreaterThanOrEqual(400);
      expect((await desk.rest(`/${collection}/1`, { method: 'PATCH', data: { title: 'x' } })).status, collection).toBeGreaterThanOrEqual(400);
      expect((await desk.rest(`/${collection}/1`, { method: 'DELETE' })).status, collection).toBeGreaterThanOrEqual(400);
    }
    for (const { slug } of desk.payload.config.globals) expect((await desk.rest(`/globals/${slug}`, { method: 'POST', data: { kind: 'none' } })).status, slug).toBeGreaterThanOrEqual(400);
    expect((await desk.rest('/payload-jobs/run')).status).toBeGreaterThanOrEqual(400);
  });

  test('a draft of a global stays unseen', async () => {
    await desk.payload.updateGlobal({ slug: 'notice', draft: true, data: { kind: 'text', text: 'Nog geheim' } });
    for (const query of ['', '?draft=true']) expect(JSON.stringify((await desk.rest(`/globals/notice${query}`)).body)).not.toContain('geheim');
  });
});
