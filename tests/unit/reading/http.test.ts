import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BesideDutch, DirectoryAnswer } from '../../../content/answers.ts';
import { locales } from '../../../content/locales.ts';
import { startSnapshot } from '../../../content/start/snapshot.ts';
import { besidePart } from '../../../cms/reading/beside-part.ts';
import { directoryPart } from '../../../cms/reading/directory-part.ts';
import { qrPart } from '../../../cms/reading/qr-part.ts';
import { type DeskServer, deskServer } from '../../desk-server.ts';

let server: DeskServer;
// A Monday evening in UTC that is a Tuesday already in Leiden.
beforeAll(async () => { server = await deskServer({} as never, startSnapshot({ day: '2026-11-23', siteUrl: 'http://localhost:3000' }), Date.parse('2026-11-23T23:30:00Z'), [besidePart, directoryPart, qrPart]); });
afterAll(() => server.stop());
const ask = (path: string, method = 'GET') => fetch(`${server.url}${path}`, { method });
const answer = async <T>(path: string): Promise<T> => JSON.parse(await (await ask(path)).text()) as T;

describe('a page beside its Dutch, over HTTP', () => {
  it('is there for documents of the site in eleven languages', async () => {
    for (const lang of locales.filter((locale) => locale !== 'nl')) {
      for (const path of ['/topics/debts', '/words/aanmaning', '/letters/cak/reminder', '/about']) expect(await answer<BesideDutch>(`/${lang}${path}?with=nl`)).toEqual({ page: 'beside', lang, path });
    }
    const head = await ask('/ar/topics/debts?with=nl', 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
  it.each(['/ar/topics/debts', '/ar/topics/debts?with=en', '/ar/topics/debts?with=nl&x=1', '/ar/topics/debts?x=?with=nl', '/nl/topics/debts?with=nl', '/xx/topics/debts?with=nl', '/ar/topics/nothing?with=nl', '/ar/topics?with=nl', '/ar/topics/%2e%2e?with=nl', '/ar/ask/report-debts?with=nl'])('leaves %s to the files of the site', async (path) => { expect((await ask(path)).status).toBe(404); });
});

describe('the directory with a filter, over HTTP', () => {
  it('is asked on the foundation’s clock', async () => {
    expect(await answer<DirectoryAnswer>('/fa/organisations?topic=debts&language=ar&open=1&steps=1')).toEqual({ page: 'organisations', lang: 'fa', filter: { topic: 'debts', language: 'ar', open: true, stepFree: true }, day: '2026-11-24', clock: '00:30' });
  });
  it('takes only codes, and leaves other questions to the page', async () => {
    expect((await answer<DirectoryAnswer>('/nl/organisations?topic=%3Cb%3E&language=')).filter).toEqual({});
    for (const path of ['/nl/organisations', '/nl/organisations?', '/nl/organisations?utm=1', '/nl/organisations?topic=debts&utm=1', '/nl/organisations/?topic=debts']) expect([path, (await ask(path)).status]).toEqual([path, 404]);
    expect((await ask('/nl/organisations?open=1', 'POST')).status).toBe(404);
  });
});

describe('a code of an address', () => {
  it('is a picture of this site’s own address, kept for a day', async () => {
    const answered = await ask('/qr/ar/topics/debts.svg');
    expect([answered.status, answered.headers.get('content-type'), answered.headers.get('cache-control'), answered.headers.get('x-content-type-options')]).toEqual([200, 'image/svg+xml', 'public, max-age=86400', 'nosniff']);
    const picture = await answered.text();
    expect(picture).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 \d+ \d+"[^<]*><path fill="#fff" d="[^"<]*"\/><path d="[^"<]*"\/><\/svg>$/);
    expect(await (await ask('/qr/ti/topics/debts.svg')).text()).not.toBe(picture);
    expect(await (await ask('/qr/ar/topics/debts.svg', 'HEAD')).text()).toBe('');
  });
  it.each(['/qr/xx/a.svg', '/qr/nl/a.png', '/qr/nl/a%22b.svg', '/qr/nl/../x.svg', '/qr/.svg', '/qr/nl//evil.example.svg', `/qr/nl/${'a'.repeat(81)}.svg`, '/qr/nl/a/b/c/d/e.svg'])('is not made of %s', async (path) => { expect((await ask(path)).status).toBe(404); });
});
