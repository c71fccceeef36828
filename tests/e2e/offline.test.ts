import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import type { Pack } from '../../content/offline/pack.ts';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { axeFaults } from './axe.ts';
import { openBrowser } from './browser.ts';
import { type Line, lineTo } from './line.ts';
import { type SignUpSite, signUpSite } from './sign-up-site.ts';

const monday = Date.parse('2026-11-23T09:00:00Z');
let site: SignUpSite;
let line: Line;
let browser: Browser;
beforeAll(async () => {
  site = await signUpSite(startSnapshot({ day: '2026-11-23', siteUrl: 'http://localhost:3000' }), monday);
  // The server's clock runs here: a form that is sent at once looks like a robot's.
  const began = Date.now();
  Object.defineProperty(site.at, 'now', { get: () => monday + Date.now() - began });
  line = await lineTo(site.url);
  browser = await openBrowser();
}, 180_000);
afterEach(() => {
  line.up = site.saving.on = true;
  line.before = () => undefined;
});
afterAll(async () => {
  await browser.close();
  await line.stop();
  await site.stop();
});

const phone = async (): Promise<{ context: BrowserContext; page: Page }> => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  context.setDefaultTimeout(15_000);
  return { context, page: await context.newPage() };
};
const offlinePage = async (page: Page, lang: Locale) => {
  await page.goto(`${line.url}/${lang}/offline`);
  await page.locator('[data-do]').first().waitFor();
};
const save = async (page: Page, lang: Locale) => {
  await offlinePage(page, lang);
  await page.click('[data-do=save]');
  await page.locator('[data-do=remove]').waitFor();
};
const cut = async (context: BrowserContext, is: boolean) => {
  line.up = !is;
  await context.setOffline(is);
};
/** What stands in the browser's storage: names of caches, and whether there is a worker. */
const kept = (page: Page) => page.evaluate(async () => ({ caches: (await caches.keys()).sort(), workers: (await navigator.serviceWorker.getRegistrations()).length }));
const gone = (page: Page) => page.waitForFunction(async () => (await caches.keys()).length === 0 && (await navigator.serviceWorker.getRegistrations()).length === 0);

const searched = { nl: ['schulden', '/nl/topics/debts'], ar: ['ديون', '/ar/topics/debts'], ti: ['ዕዳ', '/ti/topics/debts'] } as const;
const dates = { nl: '2026-12-11', ar: '2027-01-08', ti: '2027-01-22' } as const;

describe.each(['nl', 'ar', 'ti'] as const)('with the network off, in %s', (lang) => {
  it('says the size before it saves, reads, lists what is there, and searches it', async () => {
    const { context, page } = await phone();
    await offlinePage(page, lang);
    expect(await kept(page)).toEqual({ caches: [], workers: 0 });
    expect(await page.locator('[data-size]').innerText()).toMatch(/\d/);
    expect(await axeFaults(page)).toEqual([]);
    await save(page, lang);
    expect(await axeFaults(page)).toEqual([]);
    await cut(context, true);
    await page.goto(`${line.url}/${lang}/topics/energy`);
    expect(await page.locator('[data-saved]').innerText()).toContain('2026');
    expect([await page.locator('h1').count(), await page.evaluate(() => document.documentElement.lang)]).toEqual([1, lang]);
    expect(await page.evaluate(() => [...document.styleSheets].every((sheet) => sheet.cssRules.length > 0))).toBe(true);
    expect(await axeFaults(page)).toEqual([]);
    // What only the server can make is not offered.
    expect(await page.locator('.show').count()).toBe(0);
    await page.goto(`${line.url}/${lang}/organisations`);
    expect([await page.locator('.directory > li').count() > 0, await page.locator('.ask-directory').count()]).toEqual([true, 0]);
    await page.goto(`${line.url}/${lang}/news`);
    await page.getByText(say(lang, 'offline.absent')).waitFor();
    await page.locator('[data-offline] summary').click();
    expect(await page.locator(`[data-offline] details a[href="/${lang}/services/walk-in-desk"]`).isVisible()).toBe(true);
    const [word, path] = searched[lang];
    await page.goto(`${line.url}/${lang}/search?q=${encodeURIComponent(word)}`);
    await page.locator('.hits a').first().waitFor();
    expect(await page.locator('.hits a').first().getAttribute('href')).toBe(path);
    await page.fill('#find', 'qqqqq');
    await page.getByText(say(lang, 'offline.none')).waitFor();
    await context.close();
  }, 45_000);

  it('signs up later, exactly once, although the first answer is cut off and the page was closed', async () => {
    const slug = `empowerment-room-${dates[lang]}`;
    const { context, page } = await phone();
    await save(page, lang);
    await cut(context, true);
    await page.goto(`${line.url}/${lang}/events/empowerment-room/${dates[lang]}`);
    await page.fill('#su-name', 'Amina');
    await page.fill('#su-phone', '06 12345678');
    await page.check('[name=adults][value="2"]');
    await page.locator('button', { hasText: say(lang, 'signUp.send') }).click();
    await page.locator('[data-later]').click();
    await page.locator('[data-kept]').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
    const later = await context.newPage();
    await later.goto(`${line.url}/${lang}/offline`);
    await later.locator('[data-later=waiting]').waitFor();
    expect(await axeFaults(later)).toEqual([]);
    expect(await site.desk.store.ofSitting(slug)).toEqual([]);
    // It arrives, and nobody hears of it.
    let posts = 0;
    line.before = async ({ method }) => (method === 'POST' && ++posts === 1 ? 'cut' : undefined);
    // The browser sees a network before it carries anything, as in a train.
    const refused = line.refused;
    await context.setOffline(false);
    await expect.poll(() => line.refused, { timeout: 15_000 }).toBeGreaterThan(refused);
    line.up = true;
    await expect.poll(() => posts, { timeout: 30_000 }).toBeGreaterThan(0);
    await later.reload();
    await later.locator('[data-later=done]').waitFor();
    expect(posts).toBeGreaterThan(1);
    const rows = await site.desk.store.ofSitting(slug);
    expect(rows.map(({ state, persons, answers }) => [state, persons, answers.name, answers.language])).toEqual([['confirmed', 2, 'Amina', lang]]);
    expect(await later.locator('[data-later=done]').innerText()).toContain(say(lang, 'yours.confirmed'));
    expect((await later.locator('.code-plate').innerText()).replace('-', '')).toBe(rows[0]?.code);
    // Nothing of what was typed is left.
    const left = await later.evaluate(() => new Promise<string>((resolve) => {
      const opening = indexedDB.open('offline');
      opening.onsuccess = () => { opening.result.transaction('later').objectStore('later').getAll().onsuccess = ({ target }) => resolve(JSON.stringify((target as IDBRequest).result)); };
    }));
    expect(left).not.toMatch(/Amina|12345678/);
    await later.click(`a[href^="/${lang}/sign-up/"]`);
    expect(await later.locator('h1').innerText()).toBe(say(lang, 'yours.confirmed'));
    await context.close();
  }, 45_000);
});

describe('a phone that keeps nothing', () => {
  it('without workers it says so, and the site works as before', async () => {
    const { context, page } = await phone();
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    await page.goto(`${line.url}/nl/offline`);
    await page.getByText(say('nl', 'offline.cannot')).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect((await page.goto(`${line.url}/nl/topics/energy`))?.status()).toBe(200);
    await context.close();
  });
  it('without space nothing is left behind, and the site works as before', async () => {
    const { context, page } = await phone();
    await offlinePage(page, 'nl');
    await (await context.newCDPSession(page)).send('Storage.overrideQuotaForOrigin', { origin: line.url, quotaSize: 60_000 });
    await page.click('[data-do=save]');
    await page.getByText(say('nl', 'offline.full')).waitFor();
    await gone(page);
    expect((await page.goto(`${line.url}/nl/topics/energy`))?.status()).toBe(200);
    await context.close();
  });
  it('without JavaScript it explains, and says that every page can be printed', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${line.url}/nl/offline`);
    expect(await page.locator('main').innerText()).toContain(say('nl', 'offline.plain'));
    await context.close();
  });
});

describe('what was saved', () => {
  it('is deleted by the person, worker and all; two languages are kept apart', async () => {
    const { context, page } = await phone();
    await save(page, 'nl');
    await save(page, 'ar');
    expect((await kept(page)).caches.filter((name) => name.startsWith('pack-')).map((name) => name.slice(0, 7))).toEqual(['pack-ar', 'pack-nl']);
    await page.locator('[data-offline] a[hreflang=nl]').waitFor();
    await page.click('[data-do=remove]');
    await page.getByText(say('ar', 'offline.removed')).waitFor();
    expect((await kept(page)).caches.map((name) => name.slice(0, 7))).toEqual(['pack-nl', 'packs']);
    await offlinePage(page, 'nl');
    await page.locator('[data-do=remove]').click();
    await gone(page);
    await context.close();
  }, 60_000);

  it('is deleted by the kill switch, also for somebody who never opens that page again', async () => {
    const { context, page } = await phone();
    await save(page, 'nl');
    site.saving.on = false;
    await page.goto(`${line.url}/nl/topics/energy`);
    await page.evaluate(async () => { await (await navigator.serviceWorker.getRegistration())?.update(); });
    await gone(page);
    await page.goto(`${line.url}/nl/offline`);
    await page.getByText(say('nl', 'offline.off')).waitFor();
    await context.close();
  }, 60_000);

  it('is of one release, also when one is published while it is saved, and an update fetches only what changed', async () => {
    const { context, page } = await phone();
    const publish = async (title: string) => {
      const { content, publisher } = site.rig;
      const topic = content.snapshot.topics.debts!;
      publisher.nudge(content.save('topics', 'debts', { ...topic, updatedAt: new Date().toISOString(), title: { ...topic.title, nl: title } }));
      await publisher.settled();
    };
    let published: Promise<void> | undefined;
    line.asked.length = 0;
    // Half of the old release is there; everything after it comes from the new one.
    line.before = async ({ url }) => {
      if (url === '/nl/services') published ??= publish('Schulden, anders');
      await published;
      return undefined;
    };
    await save(page, 'nl');
    // For the page, for the first try and for the one that was whole.
    expect(line.asked.filter((asked) => asked === 'GET /nl/pack.json').length).toBeGreaterThan(2);
    const state = () => page.evaluate(async () => {
      const pack = await (await (await caches.open('packs')).match('/nl/pack.json'))!.json() as Pack;
      const names = (await caches.keys()).filter((name) => name.startsWith('pack-'));
      const cache = await caches.open(names[0]!);
      const paths = (await cache.keys()).map((request) => new URL(request.url).pathname);
      const hashes = await Promise.all(paths.map(async (path) => [path, (await cache.match(path))?.headers.get('X-Pack-Hash')] as const));
      return { names, digest: pack.digest, hashes: Object.fromEntries(hashes) };
    });
    const live = (paths: readonly string[]) => Object.fromEntries(paths.map((path) => [path, site.rig.live.find(path)?.hash]));
    const first = await state();
    expect(first.names).toEqual([`pack-nl-${first.digest}`]);
    expect(first.hashes).toEqual(live(Object.keys(first.hashes)));
    line.before = () => undefined;
    await publish('Geldzorgen');
    await offlinePage(page, 'nl');
    await page.getByText(say('nl', 'offline.update')).waitFor();
    line.asked.length = 0;
    await page.click('[data-do=save]');
    await page.locator('[data-do=save]').waitFor({ state: 'detached' });
    const second = await state();
    expect(second.names).toEqual([`pack-nl-${second.digest}`]);
    expect(second.hashes).toEqual(live(Object.keys(second.hashes)));
    const changed = Object.keys(second.hashes).filter((path) => second.hashes[path] !== first.hashes[path]);
    expect(line.asked.filter((asked) => !/pack\.json|sw\.js/.test(asked)).sort()).toEqual(changed.map((path) => `GET ${path}`).sort());
    await context.close();
  }, 90_000);
});
