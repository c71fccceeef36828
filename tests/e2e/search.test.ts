import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSearchWords } from '../../cms/start/search-words.ts';
import type { Locale } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { axeFaults } from './axe.ts';
import { openBrowser } from './browser.ts';
import { type DeskSite, deskSite } from './desk-site.ts';

let site: DeskSite;
let browser: Browser;
beforeAll(async () => {
  site = await deskSite(startSnapshot({ day: '2026-11-23', siteUrl: 'http://localhost:3000' }), Date.parse('2026-11-23T10:00:00Z'));
  await loadSearchWords(site.payload);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

/** What somebody types, and a page that answers it. */
const searches: readonly (readonly [Locale, string, string])[] = [['nl', 'energie toeslag', '/topics/energy'], ['ar', 'ايجار البيت', '/topics/housing'], ['zh', '債務', '/topics/debts'], ['ti', 'aanmaning', '/words/aanmaning']];

describe('searching on a phone without JavaScript', () => {
  it.each(searches)('from any page in %s: %s', async (lang, typed, path) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(`${site.url}/${lang}/topics/debts`);
    await page.locator('details.find > summary').click();
    await page.locator('details.find input').fill(typed);
    await page.locator('details.find input').press('Enter');
    expect([new URL(page.url()).pathname, new URL(page.url()).searchParams.get('q')]).toEqual([`/${lang}/search`, typed]);
    expect(await page.locator('.hits a').evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute('href')))).toContain(`/${lang}${path}`);
    expect(await page.locator('#q').inputValue()).toBe(typed);
    expect(await page.locator('.hits mark').count()).toBeGreaterThan(0);
    await context.close();
  });
  it('says what to do when nothing is found, and takes whatever is typed as text', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    for (const [lang, typed] of [['nl', '"><b id=hurt>xqzjk</b>'], ['ar', 'xqzjk']] as const) {
      await page.goto(`${site.url}/${lang}/search?q=${encodeURIComponent(typed)}`);
      expect([await page.locator('#hurt').count(), await page.locator('#q').inputValue(), await page.getByRole('heading', { name: say(lang, 'search.none') }).count(), await page.locator('.places a').count()]).toEqual([0, typed, 1, 12]);
    }
    await context.close();
  });
  it('has no faults that axe sees, in either state, wide or narrow', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, bypassCSP: true });
    const page = await context.newPage();
    const faults: string[] = [];
    for (const [lang, typed] of searches) for (const path of [`search?q=${encodeURIComponent(typed)}`, 'search?q=xqzjk', 'search']) {
      await page.goto(`${site.url}/${lang}/${path}`);
      if (path === 'search') await page.locator('details.find > summary').click();
      faults.push(...(await axeFaults(page)).map((fault) => `${lang} ${path}: ${fault}`));
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) faults.push(`${lang} ${path}: wider than the screen`);
    }
    expect(faults).toEqual([]);
    await context.close();
  });
  it('stays out of search engines and keeps no copy', async () => {
    const answer = await fetch(`${site.url}/nl/search?q=toeslag`);
    expect([answer.status, answer.headers.get('X-Robots-Tag'), answer.headers.get('Cache-Control')]).toEqual([200, 'noindex', 'no-store']);
    expect([(await fetch(`${site.url}/nl/search`)).status, site.errors]).toEqual([200, []]);
  });
});
