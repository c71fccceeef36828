import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../cms/access/role.ts';
import { collections } from '../../content/snapshot.ts';
import { locales } from '../../content/locales.ts';
import { readPage } from '../html.ts';
import { type PreviewRig, previewRig } from '../preview-rig.ts';

const now = new Date('2026-11-22T11:00:00Z');
const everybody: readonly Role[] = ['admin', 'editor', 'translator', 'host', 'desk'];
let rig: PreviewRig;
let debts: number;

const idOf = async (collection: string, slug?: string): Promise<number> => {
  const { docs: [found] } = await rig.payload.find({ collection: collection as 'topics', where: slug ? { slug: { equals: slug } } : {}, limit: 1, depth: 0, sort: 'id' });
  return found!.id as number;
};
const heading = (html: string) => /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1]?.replace(/<[^>]+>/g, '').trim();
/** Everything that a database holds of the content, versions too. */
const stored = async () => JSON.stringify(await Promise.all([
  rig.payload.find({ collection: 'topics', locale: 'all', draft: true, pagination: false, depth: 0 }), rig.payload.findVersions({ collection: 'topics', locale: 'all', pagination: false, depth: 0 }), rig.payload.findGlobal({ slug: 'notice', draft: true, locale: 'all' }),
]));

beforeAll(async () => {
  rig = await previewRig(now);
  debts = await idOf('topics', 'debts');
  await rig.publish(['/nl/topics/debts', '/ar/topics/debts', '/nl/topics/energy', '/nl']);
});
afterAll(async () => { await rig?.close(); });

describe('without a session', () => {
  it('answers the bytes and headers of any unknown address, whatever is asked', async () => {
    await rig.payload.update({ collection: 'topics', id: debts, draft: true, data: { summary: 'Nog geheim.' } });
    const unknown = await rig.get('/geen/pagina');
    expect(unknown.status).toBe(404);
    const roleOfDesk = (role: string) => rig.payload.db.updateOne({ collection: 'users', id: rig.as.desk.id, data: { role }, req: {} });
    const Cookie = await rig.cookie('desk');
    expect((await rig.get('/preview/preview.js', 'desk')).status).toBe(200);
    await roleOfDesk('nobody');
    const plain = ({ status, body, headers }: Awaited<ReturnType<PreviewRig['get']>>) => ({ status, body, headers: Object.fromEntries([...headers].filter(([name]) => !['date', 'keep-alive'].includes(name))) });
    for (const path of [`/preview/nl?of=topics:${debts}`, '/preview/nl?of=topics:99999', '/preview/preview.js', '/preview/preview.css', '/preview', '/preview/xx?of=users:1']) {
      expect(plain(await rig.get(path)), path).toEqual(plain(unknown));
      expect(plain(await rig.get(path, undefined, { headers: { Cookie: 'payload-token=stale' } })), path).toEqual(plain(unknown));
      expect(plain(await rig.get(path, undefined, { headers: { Cookie } })), `${path} without a role`).toEqual(plain(unknown));
      expect(plain(await rig.get(path, undefined, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' })), path).toEqual(plain(unknown));
    }
    await roleOfDesk('desk');
  });

  it('takes no form that another site sends, and nothing in a frame of another site, with a session either', async () => {
    const Cookie = await rig.cookie('editor');
    const path = `/preview/nl?of=topics:${debts}`;
    const from = (headers: Record<string, string>, options: RequestInit = {}) => rig.get(path, undefined, { ...options, headers: { Cookie, 'Sec-Fetch-Site': 'cross-site', ...headers } });
    expect((await from({ 'Sec-Fetch-Dest': 'iframe' })).status).toBe(404);
    expect((await from({ Origin: 'https://elsewhere.example', 'Content-Type': 'application/json' }, { method: 'POST', body: '{}' })).status).toBe(404);
    // A link in a colleague's mail is from elsewhere too.
    const opened = await from({ 'Sec-Fetch-Dest': 'document' });
    expect(opened.status).toBe(200);
    expect(opened.headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(opened.headers.get('content-security-policy')).toMatch(/form-action 'none'.*frame-ancestors 'self'/);
    expect(opened.headers.get('cache-control')).toBe('no-store');
    expect(opened.headers.get('x-robots-tag')).toBe('noindex');
  });
});

describe('a draft', () => {
  it('is shown to every role in every language, and the live page keeps its bytes', async () => {
    await rig.payload.update({ collection: 'topics', id: debts, draft: true, data: { title: 'Nieuw over schulden' } });
    await rig.payload.update({ collection: 'topics', id: debts, draft: true, locale: 'ar', data: { title: 'عنوان جديد' } });
    const before = (await rig.get('/nl/topics/debts')).body;
    for (const role of everybody) {
      expect(heading((await rig.get(`/preview/nl?of=topics:${debts}`, role)).body), role).toBe('Nieuw over schulden');
      expect(heading((await rig.get(`/preview/ar?of=topics:${debts}`, role)).body), role).toBe('عنوان جديد');
    }
    for (const lang of locales) expect((await rig.get(`/preview/${lang}?of=topics:${debts}`, 'translator')).status, lang).toBe(200);
    expect((await rig.get('/nl/topics/debts')).body).toBe(before);
    expect(before).not.toContain('Nieuw over schulden');
    expect((await rig.get(`/preview/nl?of=topics:${debts}&at=/topics`, 'host')).body).toContain('Nieuw over schulden');
  });

  it('in Arabic runs from right to left, as the site; the bar over it from left to right', async () => {
    const { body } = await rig.get(`/preview/ar?of=topics:${debts}`, 'translator');
    const { texts } = readPage(body);
    const title = texts.find(({ text, around }) => text.includes('عنوان جديد') && around.includes('h1'));
    expect([title?.lang, title?.dir]).toEqual(['ar', 'rtl']);
    const bar = texts.find(({ text, around }) => text === 'Concept' && around[1] === 'aside');
    expect([bar?.lang, bar?.dir]).toEqual(['nl', 'ltr']);
  });

  it('says in the language of the account what is different from the site, and marks it', async () => {
    const nl = (await rig.get(`/preview/nl?of=topics:${debts}`, 'editor')).body;
    expect(nl).toMatch(/<details><summary>\d verschillen met de site/);
    expect(nl).toMatch(/<h1 data-differs="changed">Nieuw over schulden/);
    expect(nl).toContain('<b>Veranderd:</b> <span lang="nl" dir="ltr"><del>Schulden</del><ins>Nieuw over schulden</ins>');
    const en = (await rig.get(`/preview/nl?of=topics:${debts}`, 'editor', { headers: { Cookie: `${await rig.cookie('editor')}; payload-lng=en` } })).body;
    expect(en).toMatch(/<summary>\d differences from the site/);
    expect((await rig.get(`/preview/nl?of=topics:${await idOf('topics', 'energy')}`, 'editor')).body).toContain('Gelijk aan de site');
  });

  it('keeps links in the preview, runs no script of the site, and shows both pages side by side', async () => {
    const { body } = await rig.get(`/preview/nl?of=forms:${await idOf('forms')}`, 'editor');
    const { attributes } = readPage(body);
    expect(attributes.filter(({ element, name }) => element === 'script' && name === 'src').map(({ value }) => value)).toEqual(['/preview/preview.js']);
    const links = attributes.filter(({ element, name, value }) => element === 'a' && name === 'href' && value.startsWith('/'));
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter(({ value }) => !value.startsWith('/preview/') && !value.includes('.'))).toEqual([]);
    const both = (await rig.get(`/preview/nl?of=topics:${debts}&as=both`, 'editor')).body;
    const frames = readPage(both).attributes.filter(({ element, name }) => element === 'iframe' && name === 'src').map(({ value }) => value);
    expect(frames).toEqual(['/nl/topics/debts', `/preview/nl?of=topics:${debts}&as=bare`]);
    expect((await rig.get(frames[1]!, 'editor')).body).not.toContain('<aside class="preview"');
  });

  it('moves with its address, and shows nothing at the old one', async () => {
    await rig.payload.update({ collection: 'topics', id: debts, draft: true, data: { slug: 'money' } });
    const moved = await rig.get(`/preview/nl?of=topics:${debts}`, 'editor');
    expect(moved.body).toContain('<link rel="canonical" href="http://localhost:3000/nl/topics/money">');
    // Its title and its summary: the new address in the list of languages and in the ways to hand it on does not count twelve times.
    expect(moved.body).toContain('<summary>2 verschillen met de site');
    expect((await rig.get(`/preview/nl?of=topics:${debts}&at=/topics/debts`, 'editor')).status).toBe(404);
  });

  it('that cannot be shown says what is missing, in the language of the account', async () => {
    const { id } = await rig.payload.create({ collection: 'topics', draft: true, data: { title: 'Half', blocks: [{ blockType: 'callout' }] } as never });
    const nl = await rig.get(`/preview/nl?of=topics:${id}`, 'editor');
    expect(nl.status).toBe(422);
    expect(readPage(nl.body).texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['Vul dit eerst in bij “Half”:', 'Samenvatting', 'Pictogram', 'Inhoud 1 (Kader): Tekst']));
    const en = await rig.get(`/preview/ar?of=topics:${id}`, 'editor', { headers: { Cookie: `${await rig.cookie('editor')}; payload-lng=en` } });
    expect(en.body).toContain('First fill in at “Half”:');
    expect(nl.body).not.toMatch(/Invalid|Error|at \//);
    const twin = await rig.payload.create({ collection: 'topics', draft: true, data: { title: 'Tweeling', summary: 'Kort.', icon: 'house', order: 3 } as never });
    const taken = await rig.type(`/preview/nl?of=topics:${twin.id}`, 'editor', 'nl', { id: twin.id, slug: 'energy' });
    expect([taken.status, taken.body.includes('Het adres van “Tweeling” is al van een andere pagina')]).toEqual([422, true]);
    const emptied = await rig.type(`/preview/nl?of=topics:${debts}`, 'editor', 'nl', { id: debts, title: '' });
    expect([emptied.status, readPage(emptied.body).texts.map(({ text }) => text).includes('Titel'), rig.errors]).toEqual([422, true, []]);
    expect((await rig.type(`/preview/nl?of=topics:${id}`, 'editor', 'nl', { id, summary: 'Nu wel.', icon: 'house', order: 2 })).status).toBe(200);
  });

  it('in the trash, of accounts, of requests and of what does not exist is an unknown address', async () => {
    const { id } = await rig.payload.create({ collection: 'pages', draft: true, data: { title: 'Weg', summary: 'Kort.' } as never });
    await rig.payload.update({ collection: 'pages', id, data: { deletedAt: now.toISOString() } as never });
    for (const of of [`pages:${id}`, 'pages:0', 'pages:x', 'users:1', 'requests:1', 'volunteers:1', 'reply-templates:1', 'globals:retention', 'globals:none', `topics:${debts}&at=//evil.example`, `topics:${debts}&as=x`])
      expect((await rig.get(`/preview/nl?of=${of}`, 'admin')).status, of).toBe(404);
  });
});

describe('what stands in the form', () => {
  it('is shown at once in its language, and nothing is stored', async () => {
    const before = await stored();
    const path = (lang: string) => `/preview/${lang}?of=topics:${debts}`;
    const nl = await rig.type(path('nl'), 'editor', 'nl', { id: debts, title: 'Onder het typen' });
    expect([nl.status, heading(nl.body)]).toEqual([200, 'Onder het typen']);
    expect(nl.body).toContain('Concept, zoals u typt');
    expect(heading((await rig.type(path('ar'), 'translator', 'ar', { id: debts, title: 'أثناء الكتابة' })).body)).toBe('أثناء الكتابة');
    expect(heading((await rig.type(path('ar'), 'editor', 'nl', { id: debts, title: 'Onder het typen' })).body)).toBe('عنوان جديد');
    expect((await rig.type(`/preview/ti?of=globals:notice`, 'desk', 'nl', { kind: 'closed-today', date: '2026-11-22T12:00:00.000Z' })).body).toMatch(/<section class="notice"/);
    expect(await stored()).toBe(before);
    expect(heading((await rig.get(path('nl'), 'editor')).body)).toBe('Nieuw over schulden');
  });

  it('is shown as it will be after the save, to readers of other languages too', async () => {
    const main = (html: string) => /<main.*<\/main>/s.exec(html)?.[0];
    const { docs: [{ id, blocks }] } = await rig.payload.find({ collection: 'topics', where: { slug: { equals: 'energy' } }, depth: 0 }) as unknown as { docs: [{ id: number; blocks: object[] }] };
    const data = { title: 'Energie en huis', blocks: [...blocks, { id: '66f1a0b2c3d4e5f6a7b8c9d0', blockType: 'text', heading: 'Nieuw', body: 'Een nieuw blok.' }] };
    const typed = await Promise.all(['nl', 'ar'].map(async (lang) => main((await rig.type(`/preview/${lang}?of=topics:${id}`, 'editor', 'nl', { id, ...data })).body)));
    await rig.payload.update({ collection: 'topics', id, draft: true, data: data as never, user: rig.as.editor });
    expect(await Promise.all(['nl', 'ar'].map(async (lang) => main((await rig.get(`/preview/${lang}?of=topics:${id}`, 'editor')).body)))).toEqual(typed);
    expect(typed[0]).toMatch(/<h2 data-differs="new">Nieuw/);
    const begun = (await rig.type(`/preview/ar?of=topics:${id}`, 'translator', 'ar', { id, title: 'الطاقة' })).body;
    expect([heading(begun), begun.includes('lezers zien tot dan het Nederlands')]).toEqual(['الطاقة', true]);
    const translated = { title: 'الطاقة', summary: 'باختصار.', blocks: [{ id: '66f1a0b2c3d4e5f6a7b8c9d0', blockType: 'text', heading: 'جديد', body: 'فقرة جديدة.' }] };
    // What a translator writes is to be read by a second person; what an editor writes is not. The page says so before it is saved.
    const [byTranslator, byEditor] = await Promise.all((['translator', 'editor'] as const).map(async (role) => main((await rig.type(`/preview/ar?of=topics:${id}`, role, 'ar', { id, ...translated })).body)));
    expect(byTranslator).not.toBe(byEditor);
    await rig.payload.update({ collection: 'topics', id, draft: true, locale: 'ar', data: translated as never, user: rig.as.editor });
    expect(main((await rig.get(`/preview/ar?of=topics:${id}`, 'translator')).body)).toBe(byEditor);
    expect(byTranslator).toContain('فقرة جديدة.');
  });

  it('is taken only from who could save it, of this document', async () => {
    const typed = { id: debts, title: 'Mag niet' };
    const path = `/preview/nl?of=topics:${debts}`;
    for (const role of ['host', 'desk'] as const) expect(heading((await rig.type(path, role, 'nl', typed)).body), role).toBe('Nieuw over schulden');
    expect(heading((await rig.type(path, 'translator', 'nl', typed)).body)).toBe('Nieuw over schulden');
    expect(heading((await rig.type(`/preview/fr?of=topics:${debts}`, 'translator', 'fr', typed)).body)).not.toBe('Mag niet');
    expect(heading((await rig.type(path, 'editor', 'nl', { ...typed, id: debts + 1 })).body)).toBe('Nieuw over schulden');
    const date = await idOf('occurrences');
    expect((await rig.type(`/preview/nl?of=occurrences:${date}`, 'host', 'nl', { id: date, note: 'Met livemuziek van Ada' })).body).toContain('Met livemuziek van Ada');
  });

  it('that is no form, or far too large, is refused with a sentence', async () => {
    const path = `/preview/nl?of=topics:${debts}`;
    const post = (body: string, type = 'application/json') => rig.get(path, 'editor', { method: 'POST', headers: { 'Content-Type': type }, body });
    for (const answer of [await post('{'), await post('{"locale":"xx","data":{}}'), await post('{"locale":"nl","data":[]}'), await post('title=x', 'application/x-www-form-urlencoded')]) expect(answer.status).toBe(400);
    expect((await post(`{"locale":"nl","data":{"title":"${'x'.repeat(2_100_000)}"}}`)).status).toBe(413);
    expect(rig.errors).toEqual([]);
  });
});

it('every collection and global has a preview, for a draft that was never published too', async () => {
  const media = await rig.payload.create({ collection: 'media', data: { alt: 'Een tafel' } as never, file: { data: onePixel, mimetype: 'image/png', name: 'tafel.png', size: onePixel.byteLength } });
  const event = await rig.payload.create({ collection: 'events', draft: true, data: { title: 'Nieuwe reeks', summary: 'Kort.', icon: 'house', kind: 'dinner' } as never });
  const more: Record<string, object> = {
    locations: { name: 'Ergens', city: 'Leiden' }, menus: { title: 'Vrijdag', dishes: [{ name: 'Linzensoep', noAllergens: true }] }, news: { date: '2026-11-20T12:00:00.000Z', blocks: [{ blockType: 'picture', picture: media.id }] }, reports: { year: 2031 },
    organisations: { name: 'Vrienden', sourceYear: 2026, order: 1 }, occurrences: { event: event.id, date: '2026-12-01T12:00:00.000Z' }, services: { state: 'planned' }, forms: { fields: [{ name: 'vraag', kind: 'text', label: 'Uw vraag' }] }, events: { kind: 'dinner' },
    words: { word: 'aanmaning', name: 'herinnering', means: 'Kort.', todo: 'Bel.' }, senders: { name: 'CAK', about: 'Kort.' }, letters: { byWhen: 'Snel.', late: 'Bel.', steps: [{ title: 'Kijk' }] },
  };
  for (const collection of Object.keys(collections)) {
    const data = { title: `Proef ${collection}`, summary: 'Kort.', icon: 'house', order: 1, ...more[collection] };
    const { id } = await rig.payload.create({ collection: collection as 'topics', draft: true, data: data as never });
    const config = rig.payload.collections[collection as 'topics'].config.admin.livePreview!;
    const address = (config.url as (given: object) => string)({ data: { id }, locale: { code: 'fa' } });
    const { status, body } = await rig.get(address, 'editor');
    expect([status, /<html lang="fa" dir="rtl">/.test(body)], `${collection} ${body.slice(-600)}`).toEqual([200, true]);
    expect((rig.payload.collections[collection as 'topics'].config.admin.preview as (doc: object, options: object) => string)({ id, _status: 'draft' }, { locale: 'fa' }), collection).toBe(address);
  }
  for (const global of ['notice', 'settings', 'navigation']) expect((await rig.get(`/preview/fa?of=globals:${global}`, 'desk')).status, global).toBe(200);
  expect((await rig.get(`/preview/nl?of=media:${media.id}`, 'editor')).body).toContain('staat nog op geen enkele pagina');
  const page = await rig.payload.create({ collection: 'pages', data: { title: 'Met foto', summary: 'Kort.', blocks: [{ blockType: 'picture', picture: media.id }], _status: 'published' } as never });
  await rig.publish([], [{ collection: 'pages', id: page.id }, { collection: 'media', id: media.id }]);
  expect((await rig.type(`/preview/nl?of=media:${media.id}`, 'editor', 'nl', { id: media.id, alt: 'Een lange tafel' })).body).toContain('alt="Een lange tafel"');
});

const onePixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');
