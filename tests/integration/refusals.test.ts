import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk, refusal } from './desk.ts';

let desk: Desk;
beforeAll(async () => { desk = await openDesk(); });
afterAll(async () => { await desk.close(); });

const article = { title: 'Titel', summary: 'Kort', icon: 'house', order: 1 };
const published = { _status: 'published' };
const make = (collection: 'events' | 'locations' | 'menus' | 'pages' | 'topics' | 'flyers' | 'news', data: object, draft = false) =>
  desk.payload.create({ collection, data: (draft ? data : { ...data, ...published }) as never, draft });
const upload = (name: string, mimetype: string, data: Buffer) =>
  desk.payload.create({ collection: 'media', data: { alt: 'Wat er te zien is' } as never, file: { name, mimetype, data, size: data.length } });

describe('what is refused, with a sentence', () => {
  test.each([
    ['a series that never occurs', 'events', { ...article, kind: 'dinner', repeats: { weekday: '5', ordinals: ['2'] }, from: '2031-01-01', until: '2031-01-07' }, 'is er nooit'],
    ['an end before its start', 'events', { ...article, kind: 'dinner', start: '20:00', end: '18:00' }, 'komt niet na het begin'],
    ['a last day before the first', 'events', { ...article, kind: 'dinner', repeats: { weekday: '5' }, from: '2031-02-01', until: '2031-01-01' }, 'komt niet na het begin'],
    ['a time that is no time', 'events', { ...article, kind: 'dinner', start: '25:00' }, '09:30 of 18:00'],
    ['hours that overlap', 'locations', { name: 'Plek', city: 'Leiden', hours: [{ weekday: '1', from: '09:00', to: '12:00' }, { weekday: '1', from: '11:00', to: '13:00' }] }, 'Maandag: 09:00–12:00 en 11:00–13:00 overlappen'],
    ['hours that end before they start', 'locations', { name: 'Plek', city: 'Leiden', hours: [{ weekday: '2', from: '12:00', to: '09:00' }] }, 'Dinsdag: de eindtijd'],
    ['a dish nobody answered for', 'menus', { title: 'Menu', dishes: [{ name: 'Soep' }] }, 'Gerecht “Soep”: kies de allergenen'],
    ['a dish with and without allergens', 'menus', { title: 'Menu', dishes: [{ name: 'Soep', allergens: ['milk'], noAllergens: true }] }, 'Kies een van beide'],
    ['an address that the site uses', 'pages', { ...article, slug: 'topics' }, 'gebruikt de site zelf'],
    ['an address with strange letters', 'pages', { ...article, slug: 'Hé hallo' }, 'kleine letters'],
    ['a link to nowhere', 'topics', { ...article, blocks: [{ blockType: 'links', links: [{ label: 'Hier' }] }] }, 'Link 1'],
    ['a link that runs a script', 'topics', { ...article, blocks: [{ blockType: 'links', links: [{ label: 'Hier', url: 'javascript:alert(1)' }] }] }, 'hele adres'],
    ['no Dutch text', 'topics', { ...article, title: ' ' }, 'Vul de Nederlandse tekst in'],
    ['a title of 10,000 characters', 'topics', { ...article, title: 'x'.repeat(10_000) }, '10000 tekens. Er passen er 200'],
  ] as const)('%s', async (_name, collection, data, sentence) => {
    expect(await refusal(make(collection, data))).toContain(sentence);
  });

  test('also in a draft, when a text does not fit', async () => {
    expect(await refusal(make('topics', { ...article, title: 'x'.repeat(10_000) }, true))).toContain('Er passen er 200');
  });

  test('in English for who works in English', async () => {
    const { status, body } = await desk.rest('/menus', { method: 'POST', by: 'editor', language: 'en', data: { title: 'Menu', dishes: [{ name: 'Soup' }], ...published } });
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain('Dish “Soup”: choose the allergens');
  });
});

describe('what is allowed', () => {
  test('an unfinished draft; publishing it is refused', async () => {
    const { id } = await make('menus', { title: 'Nog niet af', dishes: [{ name: 'Soep' }] }, true);
    expect(await refusal(desk.payload.update({ collection: 'menus', id, data: published as never }))).toContain('kies de allergenen');
  });

  test('an event whose dates are not known yet', async () => {
    await expect(make('events', { ...article, title: 'Avonden', kind: 'evening' })).resolves.toMatchObject({ slug: 'avonden' });
  });

  test('a translation without a Dutch title being sent again', async () => {
    const { id } = await make('topics', { ...article, title: 'Energie' });
    await expect(desk.payload.update({ collection: 'topics', id, locale: 'ti', data: { summary: 'ብሓጺሩ', ...published } as never })).resolves.toMatchObject({ summary: 'ብሓጺሩ' });
  });

  test('hostile text stays text', async () => {
    const title = '<script>alert(1)</script> مرحبا ‮abc 👩‍👩‍👧 {nl:x}';
    const { id, slug } = await make('topics', { ...article, title });
    expect((await desk.payload.findByID({ collection: 'topics', id })).title).toBe(title);
    expect(slug).toMatch(/^[a-z0-9-]+$/);
  });

  test('the same title twice gets two addresses', async () => {
    expect((await make('news', { ...article, title: 'Één, twee', date: '2031-01-01' })).slug).toBe('een-twee');
    expect((await make('news', { ...article, title: 'Één, twee', date: '2031-01-01' })).slug).toBe('een-twee-2');
  });
});

describe('uploads', () => {
  test('a picture is written anew without its metadata, in three widths, under an Arabic name too', async () => {
    const { default: sharp } = await import('sharp');
    const photo = await sharp({ create: { width: 2000, height: 1000, channels: 3, background: 'navy' } }).withExif({ IFD3: { GPSLatitude: '52/1 9/1 0/1' } }).jpeg().toBuffer();
    const made = await upload('صورة الافتتاح.jpg', 'image/jpeg', photo);
    expect(made).toMatchObject({ mimeType: 'image/webp', width: 2000, height: 1000 });
    expect(Object.values(made.sizes ?? {}).map((size) => size?.width)).toEqual([400, 800, 1600]);
    expect(made.filename).toMatch(/\.webp$/);
    const stored = await sharp(`${process.env.DATA_DIR}/media/${made.filename}`).metadata();
    expect(stored.exif).toBeUndefined();
    expect((await desk.rest('/media')).status).toBe(403);
  });

  test.each([
    ['drawing.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['drawing.png', 'image/png', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['page.pdf', 'application/pdf', '<html><script>alert(1)</script></html>'],
    ['page.html', 'text/html', '<html></html>'],
  ])('%s is refused', async (name, type, data) => {
    expect(await refusal(upload(name, type, Buffer.from(data)))).not.toBe('');
  });
});
