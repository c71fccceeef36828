import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PreviewRig, previewRig } from '../preview-rig.ts';
import { openBrowser } from './browser.ts';
import { faultsLooking } from './faults-looking.ts';

/** Stands for the admin: a form with a frame, that speaks as Payload's does. */
const admin = `<!doctype html><title>admin</title><iframe id="frame" width="WIDTH" height="700" sandbox="allow-same-origin allow-scripts allow-forms allow-popups" src="ADDRESS"></iframe><script>
addEventListener('message', ({ origin, data }) => { if (origin === location.origin && data.type === 'payload-live-preview' && data.ready) document.body.dataset.ready = ''; });
window.type = (locale, data) => frame.contentWindow.postMessage({ type: 'payload-live-preview', locale, data }, location.origin);
</script>`;

let rig: PreviewRig;
let browser: Browser;
let page: Page;
let debts: number;
const asked: string[] = [];
const type = (locale: string, data: object) => page.evaluate(([locale, data]) => (window as unknown as { type(locale: string, data: object): void }).type(locale, data), [locale, data] as const);
const frame = () => page.frameLocator('#frame');
const beside = async (lang: string, width: number) => {
  await page.goto(`${rig.url}/test/admin?width=${width}&lang=${lang}`);
  await page.locator('body[data-ready]').waitFor();
};

beforeAll(async () => {
  [rig, browser] = await Promise.all([
    previewRig(new Date('2026-11-22T11:00:00Z'), (request, response) => {
      const { searchParams } = new URL(request.url ?? '', 'http://x');
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(admin.replace('WIDTH', searchParams.get('width') ?? '').replace('ADDRESS', `/preview/${searchParams.get('lang')}?of=topics:${debts}`));
    }),
    openBrowser(),
  ]);
  const { docs: [found] } = await rig.payload.find({ collection: 'topics', where: { slug: { equals: 'debts' } } });
  debts = found!.id;
  await rig.publish(['/nl/topics/debts', '/ar/topics/debts', '/am/topics/debts']);
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1400, height: 900 } });
  context.setDefaultTimeout(20_000);
  const [name = '', value = ''] = (await rig.cookie('editor')).split(/=(.*)/s);
  await context.addCookies([{ name, value, url: rig.url }]);
  page = await context.newPage();
  page.on('request', (request) => { if (request.method() === 'POST') asked.push(request.url()); });
}, 400_000);
afterAll(async () => {
  await browser?.close();
  await rig?.close();
});

it('the frame follows what is typed, from left to right and from right to left, and does not jump; nothing is saved', async () => {
  for (const [lang, width, words, dir] of [['nl', 1280, 'Schulden? Kom langs', 'ltr'], ['ar', 390, 'هل عليك ديون؟', 'rtl']] as const) {
    await beside(lang, width);
    const before = await rig.payload.countVersions({ collection: 'topics' });
    const inside = page.frames()[1]!;
    await frame().locator('details.langs').evaluate((element) => { (element as HTMLDetailsElement).open = true; });
    const top = await inside.evaluate(() => { scrollTo(0, 150); Object.assign(document.querySelector('main')!, { same: true }); return document.querySelector('main')!.getBoundingClientRect().top; });
    await type(lang, { id: debts, title: 'x' });
    await type(lang, { id: debts, title: words });
    await expect.poll(() => frame().locator('h1').innerText(), { timeout: 20_000 }).toBe(words);
    expect(await frame().locator('h1').evaluate((element) => [getComputedStyle(element).direction, (element as HTMLElement).dataset.differs])).toEqual([dir, 'changed']);
    expect(await inside.evaluate(() => ['same' in document.querySelector('main')!, document.querySelector<HTMLDetailsElement>('details.langs')!.open, innerWidth])).toEqual([true, true, width]);
    // A pixel is a matter of rounding.
    expect(Math.abs(await inside.evaluate(() => document.querySelector('main')!.getBoundingClientRect().top) - top)).toBeLessThan(2);
    expect(await rig.payload.countVersions({ collection: 'topics' })).toEqual(before);
    await type(lang, { id: debts, title: '' });
    if (lang === 'nl') {
      await expect.poll(() => frame().locator('h1').innerText(), { timeout: 20_000 }).toBe('Dit kan nog niet getoond worden');
      expect(await frame().locator('li').allInnerTexts()).toEqual(['Titel']);
      await type(lang, { id: debts, title: words });
      await expect.poll(() => frame().locator('h1').innerText(), { timeout: 20_000 }).toBe(words);
      expect(await frame().locator('.board, header, footer').count()).toBeGreaterThan(1);
    }
  }
});

it('rows that come, go and move arrive as they are', async () => {
  await beside('nl', 390);
  const { blocks } = await rig.payload.findByID({ collection: 'topics', id: debts, depth: 0 }) as unknown as { blocks: object[] };
  const headings = () => frame().locator('main .body > h2').allInnerTexts();
  const row = { id: '66f1a0b2c3d4e5f6a7b8c9d0', blockType: 'text', heading: 'Ertussen', body: 'Nieuw.' };
  for (const [rows, expected] of [[[blocks[0], row, blocks[1]], ['Eerst', 'Ertussen', 'Daarna']], [[blocks[1], blocks[0]], ['Daarna', 'Eerst']], [[blocks[1]], ['Daarna']], [[row, ...blocks], ['Ertussen', 'Eerst', 'Daarna']]] as const) {
    await type('nl', { id: debts, blocks: rows });
    await expect.poll(headings, { timeout: 20_000 }).toEqual(expected);
  }
});

it('hears nobody but the admin that it stands in', async () => {
  await beside('nl', 390);
  await page.waitForTimeout(500);
  asked.length = 0;
  await page.frames()[1]!.evaluate((id) => {
    const data = { type: 'payload-live-preview', locale: 'nl', data: { id, title: 'Van elders' } };
    dispatchEvent(new MessageEvent('message', { origin: 'https://elsewhere.example', source: parent, data }));
    dispatchEvent(new MessageEvent('message', { origin: location.origin, source: window, data }));
    dispatchEvent(new MessageEvent('message', { origin: location.origin, source: parent, data: { ...data, type: 'other' } }));
  }, debts);
  await page.waitForTimeout(800);
  expect(asked).toEqual([]);
  await type('nl', { id: debts, title: 'Van hier' });
  await expect.poll(() => asked.length, { timeout: 20_000 }).toBe(1);
});

it('says that it cannot follow when the session has ended', async () => {
  await beside('nl', 390);
  await page.context().addCookies([{ name: 'payload-token', value: 'ended', url: rig.url }]);
  await type('nl', { id: debts, title: 'Te laat' });
  await expect.poll(() => frame().locator('.preview').evaluate((element) => getComputedStyle(element, '::after').content), { timeout: 20_000 }).toContain('misschien moet u weer inloggen');
  const [name = '', value = ''] = (await rig.cookie('editor')).split(/=(.*)/s);
  await page.context().addCookies([{ name, value, url: rig.url }]);
});

it('is as accessible as the site, at 360 and 1280 pixels; two pages stand beside each other where there is room', async () => {
  await rig.payload.update({ collection: 'topics', id: debts, draft: true, locale: 'ar', data: { title: 'ديون ورسائل' } });
  const half = await rig.payload.create({ collection: 'topics', draft: true, data: { title: 'Half' } as never });
  for (const width of [360, 1280]) {
    const viewport = { width, height: 800 };
    await page.setViewportSize(viewport);
    for (const path of [`/preview/ar?of=topics:${debts}`, `/preview/nl?of=topics:${half.id}`, `/preview/ar?of=topics:${debts}&as=both`]) {
      await page.goto(rig.url + path);
      expect(await faultsLooking(browser, page, viewport), `${path} ${width}`).toEqual([]);
    }
    const [left, right] = await page.locator('iframe').evaluateAll((frames) => frames.map((each) => each.getBoundingClientRect().toJSON() as DOMRect));
    expect(right!.left > left!.left, String(width)).toBe(width > 1000);
    expect(right!.top > left!.top, String(width)).toBe(width < 1000);
  }
});
