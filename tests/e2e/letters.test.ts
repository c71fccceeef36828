import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factsOf, type Locale } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { varied } from '../varied-snapshot.ts';
import { axeFaults } from './axe.ts';
import { openBrowser } from './browser.ts';
import { type ServedSite, servedSite } from './served-site.ts';

const content = varied(startSnapshot({ day: '2026-11-22', siteUrl: 'http://localhost:3000' }));
let site: ServedSite;
let browser: Browser;
beforeAll(async () => {
  site = await servedSite(content);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

/** An old telephone: 360 px, no script. */
async function onAPhone<T>(walk: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 720 } });
  try {
    return await walk(await context.newPage());
  } finally {
    await context.close();
  }
}
const pathOf = (page: Page) => new URL(page.url()).pathname;

describe('with a Dutch letter in the hand, at 360 px without JavaScript', () => {
  it.each<Locale>(['ti', 'ar', 'zh'])('from home to the word on the letter, in %s', (lang) => onAPhone(async (page) => {
    await page.goto(`${site.url}/${lang}`);
    await page.locator(`main a[href="/${lang}/words"]`).first().click();
    await page.locator('.jump a', { hasText: 'D' }).click();
    expect(page.url()).toContain('#w-d');
    const link = page.locator('.words a', { hasText: 'dwangbevel' });
    expect(await link.locator('bdi').evaluate((element) => [element.getAttribute('lang'), element.getAttribute('dir')])).toEqual(['nl', 'ltr']);
    await link.click();
    expect(pathOf(page)).toBe(`/${lang}/words/dwangbevel`);
    expect(await page.locator('h1 bdi').getAttribute('lang')).toBe('nl');
    const word = content.words.dwangbevel!;
    const main = await page.locator('main').innerText();
    for (const key of ['words.means', 'words.todo', 'urgency.now', 'home.desk'] as const) expect(main).toContain(say(lang, key));
    expect(main).toContain((word.readiness[lang] === 'missing' ? word.name.nl : word.name[lang])!);
    expect(await page.locator('html').getAttribute('dir')).toBe(factsOf(lang).dir);
    await page.locator(`main a[href="/${lang}/topics/debts"]`).first().click();
    expect(pathOf(page)).toBe(`/${lang}/topics/debts`);
  }));

  it('from the sender to what to do, when it is in time, when it is late, and when nobody knows', () => onAPhone(async (page) => {
    await page.goto(`${site.url}/nl`);
    await page.locator('main a[href="/nl/letters"]').click();
    await page.locator('main a[href="/nl/letters/incassobureau"]').click();
    expect(await page.locator('.kinds').innerText()).toContain('incassokosten');
    await page.locator('main a[href="/nl/letters/incassobureau/collection"]').click();
    const top = (id: string) => page.locator(`#${id}`).evaluate((element) => Math.round(element.getBoundingClientRect().top));
    for (const [key, id] of [['letters.inTime', 'do'], ['letters.passed', 'late'], ['letters.unsure', 'desk']] as const) {
      await page.getByRole('link', { name: say('nl', key) }).click();
      expect(page.url()).toMatch(new RegExp(`#${id}$`));
      // Below the top, above the bar at the foot.
      expect(await top(id)).toBeGreaterThanOrEqual(0);
      expect(await top(id)).toBeLessThan(620);
    }
    expect(await page.locator('ol.steps > li').count()).toBe(3);
    await page.locator('main .words a').first().click();
    expect(pathOf(page)).toBe('/nl/words/incassobureau');
  }));

  it('a Dutch word in a text of another language leads to its page, and is read in Dutch', () => onAPhone(async (page) => {
    await page.goto(`${site.url}/ti/topics/debts`);
    const marked = page.locator('.body p a[href="/ti/words/aanmaning"]');
    expect(await marked.count()).toBe(1);
    expect(await marked.locator('bdi[lang="nl"][dir="ltr"]').innerText()).toBe('aanmaning');
    await marked.click();
    expect(await page.locator('h1').innerText()).toBe('aanmaning');
  }));

  it('a sender that is not in the list has every kind of letter', () => onAPhone(async (page) => {
    await page.goto(`${site.url}/ar/letters`);
    await page.locator('main a[href="/ar/letters/other"]').click();
    expect(await page.locator('.kinds > li').count()).toBe(Object.keys(content.letters).length);
  }));
});

it('on paper a letter’s steps stand without the buttons, and links look like words', async () => {
  const context = await browser.newContext({ viewport: { width: 794, height: 1123 } });
  const page = await context.newPage();
  await page.goto(`${site.url}/ar/letters/cak/reminder`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.answers').isVisible()).toBe(false);
  expect(await page.locator('ol.steps').isVisible()).toBe(true);
  expect(await page.locator('.words').isVisible()).toBe(true);
  await context.close();
});

it('passes axe with colours forced, at 320 px', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, forcedColors: 'active' });
  const page = await context.newPage();
  const faults: string[] = [];
  for (const path of ['/ar/words/aanmaning', '/nl/letters/cak/reminder', '/am/letters/cak']) {
    await page.goto(site.url + path);
    faults.push(...(await axeFaults(page, undefined, 'main')).map((fault) => `${path}: ${fault}`));
  }
  await context.close();
  expect(faults).toEqual([]);
});
