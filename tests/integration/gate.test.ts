import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Role } from '../../cms/access/role.ts';
import { readTerms } from '../../cms/glossary/read-terms.ts';
import { linkChecksSlug } from '../../cms/links/collection.ts';
import { keepCheckingLinks } from '../../cms/links/keep-checking.ts';
import { LinkStore } from '../../cms/links/store.ts';
import { writeTranslation } from '../../cms/translation/write-translation.ts';
import { loadTerms } from '../../cms/start/terms.ts';
import { startTerms } from '../../content/start/glossary.ts';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { type Answer, type Desk, openDesk, refusal } from './desk.ts';

let desk: Desk;
let event: number;
let picture: number;
beforeAll(async () => {
  desk = await openDesk();
  const { payload } = desk;
  await payload.create({ collection: 'topics', data: { title: 'Schulden', slug: 'debts', summary: 'Kort', icon: 'house', order: 1, _status: 'published' } as never });
  event = (await payload.create({ collection: 'events', data: { title: 'Eten', summary: 'Kort', icon: 'house', kind: 'dinner', _status: 'published' } as never })).id;
  const { default: sharp } = await import('sharp');
  const data = await sharp({ create: { width: 20, height: 20, channels: 3, background: 'navy' } }).png().toBuffer();
  // Made while somebody worked in Arabic: its Dutch description is not there.
  picture = (await payload.create({ collection: 'media', locale: 'ar', data: { alt: 'طاولة' } as never, file: { name: 'tafel.png', mimetype: 'image/png', data, size: data.length } })).id;
});
afterAll(async () => { await desk.close(); });

const as = (role: Role) => ({ overrideAccess: false, user: desk.as[role] as never }) as const;
const page = (more: object = {}) => ({ title: 'Pagina', summary: 'Kort', ...more });
const text = (body: string) => ({ blocks: [{ blockType: 'text', body }] });
const errorsIn = (body: Answer) => body.errors?.flatMap(({ data }) => data?.errors ?? []).map(({ path, message }) => `${path}: ${message}`) ?? [];

describe('publishing', () => {
  test.each<[name: string, collection: string, data: object, path: string, sentence: string]>([
    ['a link to a page that is not there', 'pages', page(text('Lees [meer](/topics/nowhere).')), 'blocks.0.body', 'De pagina /topics/nowhere staat niet op de site'],
    ['a picture without a description', 'pages', page({ blocks: [{ blockType: 'picture', picture: 'PICTURE' }] }), 'blocks.0.picture', 'Bij deze foto staat niet wat er te zien is'],
    ['a sign that turns letters around', 'pages', page({ title: 'Bel \u202e071' }), 'title', 'Er staat een onzichtbaar teken'],
    ['a date that is over', 'occurrences', { event: 'EVENT', date: '2020-05-09T12:00:00.000Z' }, 'date', 'Deze dag is voorbij'],
    ['a dish that nobody answered for', 'menus', { title: 'Menu', dishes: [{ name: 'Soep' }] }, 'dishes.0.allergens', 'Gerecht “Soep”: kies de allergenen'],
  ])('%s: refused at its field, by every door; kept as a draft', async (_name, collection, plain, path, sentence) => {
    const data = JSON.parse(JSON.stringify(plain).replace('"PICTURE"', JSON.stringify(picture)).replace('"EVENT"', JSON.stringify(event))) as object;
    const { status, body } = await desk.rest(`/${collection}`, { method: 'POST', by: 'editor', data: { ...data, _status: 'published' } });
    expect(status).toBe(400);
    expect(errorsIn(body).join()).toContain(`${path}: ${sentence}`);
    expect(await refusal(desk.payload.create({ collection: collection as 'pages', data: { ...data, _status: 'published' } as never, ...as('editor') }))).toContain(sentence);
    const draft = await desk.rest(`/${collection}?draft=true`, { method: 'POST', by: 'editor', data });
    expect(draft.status).toBe(201);
    const later = await desk.rest(`/${collection}/${String(draft.body.doc?.id)}`, { method: 'PATCH', by: 'editor', data: { _status: 'published' } });
    expect(later.status).toBe(400);
    expect(errorsIn(later.body).join()).toContain(`${path}: ${sentence}`);
  });

  test('in English for who works in English', async () => {
    const { body } = await desk.rest('/pages', { method: 'POST', by: 'editor', language: 'en', data: { ...page(text('[x](/nowhere)')), _status: 'published' } });
    expect(errorsIn(body).join()).toContain('The page /nowhere is not on the site');
  });

  test('what is right goes through: links to documents, lists, itself and other sites; warnings hold nothing back', async () => {
    const right = page({ slug: 'links', ...text('Betreffende [a](/topics/debts), [b](/calendar), [c](/links#x), [d](https://example.org/x) en [e](/).') });
    expect((await desk.rest('/pages', { method: 'POST', by: 'editor', data: { ...right, _status: 'published' } })).status).toBe(201);
  });

  test('a link is judged by what is public: a draft is not', async () => {
    await desk.payload.create({ collection: 'topics', data: { title: 'Concept', slug: 'concept', summary: 'Kort', icon: 'house', order: 1, _status: 'draft' } as never });
    expect(await refusal(desk.payload.create({ collection: 'pages', data: page({ ...text('[x](/topics/concept)'), _status: 'published' }) as never, ...as('editor') }))).toContain('/topics/concept');
  });

  test('a date that was on the site may be changed when it is over', async () => {
    const { id } = await desk.payload.create({ collection: 'occurrences', data: { event, date: '2020-05-10T12:00:00.000Z', _status: 'published' } as never });
    await expect(desk.payload.update({ collection: 'occurrences', id, data: { note: 'Het was druk.', _status: 'published' } as never, ...as('editor') })).resolves.toMatchObject({ note: 'Het was druk.' });
  });

  test('globals too', async () => {
    expect(await refusal(desk.payload.updateGlobal({ slug: 'navigation', data: { footer: [{ label: 'x', path: '/nowhere' }], _status: 'published' } as never, ...as('editor') }))).toContain('/nowhere');
    await desk.payload.updateGlobal({ slug: 'navigation', data: { footer: [{ label: 'x', path: '/topics/debts' }], _status: 'published' } as never, ...as('editor') });
  });
});

describe('a translator', () => {
  test('is not kept back by the Dutch, by other languages or by a picture, only by the own text', async () => {
    const faulty = page({ title: 'Bel \u202e071', blocks: [{ blockType: 'picture', picture }, { blockType: 'text', body: '[x](/nowhere)' }], _status: 'published' });
    // The program itself is not asked: so may a document be from before there was a gate.
    const { id } = await desk.payload.create({ collection: 'pages', data: faulty as never });
    const save = (title: string) => desk.payload.update({ collection: 'pages', id, locale: 'ar', data: { title, _status: 'published' } as never, ...as('translator') });
    await expect(save('اتصل')).resolves.toMatchObject({ title: 'اتصل' });
    expect(await refusal(save('اتصل \u2067'))).toContain('richtingsteken');
    expect(await refusal(desk.payload.update({ collection: 'pages', id, data: { _status: 'published' } as never, ...as('editor') }))).toMatch(/omdraait.*|Beschrijving/);
  });

  test('an editor hears of a fault in another language, by its name', async () => {
    const { id } = await desk.payload.create({ collection: 'pages', data: page() as never });
    await desk.payload.update({ collection: 'pages', id, locale: 'fa', draft: true, data: { title: 'صفحه \u2067' } as never });
    expect(await refusal(desk.payload.update({ collection: 'pages', id, data: { _status: 'published' } as never, ...as('editor') }))).toContain('فارسی: Een onzichtbaar richtingsteken');
  });
});

test('the door of the translators’ queue, which stands below the hooks, refuses a sign that turns letters around', async () => {
  const { id } = await desk.payload.create({ collection: 'pages', data: page({ _status: 'published' }) as never });
  const req = await createLocalReq({ user: desk.as.translator as never }, desk.payload);
  const write = (title: string) => writeTranslation(req, { collection: 'pages', id }, { locale: 'ar', texts: { title }, author: { by: 'person', account: desk.as.translator.id } });
  expect((await write('صفحة \u2067')).refused).toMatchObject([{ path: 'title', why: { nl: expect.stringContaining('richtingsteken') } }]);
  expect(await write('صفحة')).toEqual({ written: ['title'], refused: [] });
});

test('the planner is not kept back, and the gate reads nothing for each of its dates', async () => {
  const weekly = { title: 'Elke dag', summary: 'Kort', icon: 'house', kind: 'dinner', repeats: { weekday: '5' }, extraDates: [], _status: 'published' };
  const reads = vi.spyOn(desk.payload, 'findGlobal');
  const { doc } = (await desk.rest('/events', { method: 'POST', by: 'editor', data: weekly })).body;
  expect(reads.mock.calls.length).toBeLessThan(10);
  reads.mockRestore();
  expect((await desk.payload.count({ collection: 'occurrences', where: { event: { equals: doc?.id as number } } })).totalDocs).toBeGreaterThan(20);
});

describe('“before you publish”', () => {
  const look = (body: object, by?: Role) => desk.rest('/gate', { method: 'POST', data: body, ...(by ? { by } : {}) });
  test('says what the form holds now, with warnings in every language, and saves nothing', async () => {
    await loadTerms(desk.payload);
    const { id } = await desk.payload.create({ collection: 'pages', data: page(text('Neem om 18:00 uw brief mee.')) as never });
    const { blocks: [block] = [] } = (await desk.payload.findByID({ collection: 'pages', id, depth: 0 })) as unknown as { blocks?: { id: string }[] };
    await desk.payload.update({ collection: 'pages', id, locale: 'fr', draft: true, data: { blocks: [{ ...block, body: 'Apportez un papier à 17:00.' }] } as never });
    const { status, body } = await look({ collection: 'pages', id, locale: 'nl', data: page({ title: 'Betreffende', blocks: [{ ...block, body: 'Neem om 18:00 uw brief mee naar [x](/nowhere).' }] }) }, 'editor');
    expect(status).toBe(200);
    const short = (list: unknown) => (list as { kind: string; path: string; locale?: string; at?: string }[]).map(({ kind, path, locale, at }) => [kind, path, locale, at].join(' '));
    expect(short(body.errors)).toEqual(['page blocks.0.body nl /nowhere']);
    expect(short(body.warnings)).toEqual(['reading title nl Betreffende', 'translation blocks.0.body fr 18:00', 'translation blocks.0.body fr 17:00', 'translation blocks.0.body fr /nowhere', 'translation blocks.0.body fr brief']);
    expect((await desk.payload.findByID({ collection: 'pages', id, depth: 0 })).title).toBe('Pagina');
  });

  test('is for who is signed in, from this site, about documents of the site', async () => {
    const form = { collection: 'pages', locale: 'nl', data: page() };
    expect((await look(form)).status).toBe(403);
    for (const by of ['admin', 'editor', 'translator', 'host', 'desk'] as const) expect((await look(form, by)).status).toBe(200);
    for (const wrong of [{ ...form, collection: 'users' }, { ...form, collection: 'nowhere' }, { ...form, locale: 'xx' }, { ...form, data: 1 }, {}]) expect((await look(wrong, 'editor')).status).toBe(400);
  });
});

describe('the glossary', () => {
  test('is loaded once, in all languages', async () => {
    const terms = await readTerms(desk.payload);
    expect(terms.ar).toHaveLength(startTerms.length);
    expect(terms.ar.find(({ nl }) => nl === 'brief')).toEqual({ nl: 'brief', keepDutch: false, own: ['رسالة', 'رسائل'] });
    expect(terms.fr.find(({ nl }) => nl === 'DigiD')?.keepDutch).toBe(true);
    await desk.payload.delete({ collection: 'terms', where: { slug: { equals: 'ui-letter' } } });
    expect(await loadTerms(desk.payload)).toBe(0);
    expect((await readTerms(desk.payload)).ar).toHaveLength(startTerms.length - 1);
  });

  test('is read by everybody who is signed in, and written by editors', async () => {
    expect((await desk.rest('/terms')).status).toBe(403);
    for (const by of ['admin', 'editor', 'translator', 'host', 'desk'] as const) {
      expect((await desk.rest('/terms?limit=1', { by })).status).toBe(200);
      const { status, body } = await desk.rest('/terms?locale=ar', { method: 'POST', by, data: { nl: `woord ${by}`, own: 'كلمة' } });
      expect(status).toBe(by === 'admin' || by === 'editor' ? 201 : 403);
      const id = body.doc?.id ?? (await desk.payload.find({ collection: 'terms', limit: 1 })).docs[0]?.id;
      expect((await desk.rest(`/terms/${String(id)}?locale=ar`, { method: 'PATCH', by, data: { own: 'كلمات' } })).status).toBe(by === 'admin' || by === 'editor' ? 200 : 403);
    }
  });
});

describe('links to other sites', () => {
  const start = startSnapshot({ day: '2026-12-01', siteUrl: 'http://localhost:3000' });
  test('are asked in the background, kept where no door leads, and told of before publishing', async () => {
    const url = 'http://inside.example/a';
    const snapshot = { ...start, organisations: { duo: { ...start.organisations.duo!, website: url } } };
    const checking = keepCheckingLinks({
      payload: desk.payload, snapshot: () => snapshot, siteUrl: snapshot.siteUrl, every: 5, log: { error: (message) => { throw new Error(message); } },
      asking: { resolve: async () => ['10.0.0.1'], isPublic: () => false, timeout: 50, agent: 'test' },
    });
    const store = new LinkStore(desk.payload);
    await expect.poll(async () => (await store.all()).map((check) => check.url), { timeout: 10_000 }).toContain(url);
    await checking.stop();
    expect((await store.broken()).find((check) => check.url === url)).toMatchObject({ state: 'broken', answer: 'private', places: [{ collection: 'organisations', slug: 'duo' }] });
    for (const by of ['admin', 'editor', undefined] as const) expect((await desk.rest(`/${linkChecksSlug}`, by ? { by } : {})).status).toBe(403);
    const { body } = await desk.rest('/gate', { method: 'POST', by: 'editor', data: { collection: 'pages', locale: 'nl', data: page({ blocks: [{ id: 'a', blockType: 'links', links: [{ id: 'b', label: 'x', url }] }] }) } });
    expect(body.errors).toEqual([]);
    expect(body.warnings).toMatchObject([{ kind: 'link', path: 'blocks.0.links.0.url', at: url }]);
  });
});
