import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Locale, locales } from '../../content/locales.ts';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { fewWords } from '../few-words.ts';
import { varied } from '../varied-snapshot.ts';
import { axeFaults } from './axe.ts';
import { openBrowser } from './browser.ts';
import { samples } from './page-samples.ts';
import { type ServedSite, servedSite } from './served-site.ts';

let site: ServedSite;
let browser: Browser;
beforeAll(async () => {
  site = await servedSite(varied(fewWords(startSnapshot({ day: '2026-11-22', siteUrl: 'http://localhost:3000' }))));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

/** Visits pages two at a time, as many as the small machines that run this have processors. */
async function visit(paths: readonly string[], context: BrowserContext, look: (page: Page, path: string) => Promise<string[]>): Promise<string[]> {
  const queue = [...paths];
  const faults: string[] = [];
  await Promise.all([0, 1].map(async () => {
    const page = await context.newPage();
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) faults.push(...(await look(page, path)).map((fault) => `${path}: ${fault}`));
    await page.close();
  }));
  return faults;
}

/**
 * Colours come from one stylesheet, and what they stand on from the way a script is set: one language of each way is looked at for them, light and dark. In the dark nothing else
 * differs. All other rules are asked in all languages.
 */
const colourRules = ['color-contrast', 'link-in-text-block'];
const seenInColour: readonly Locale[] = ['nl', 'ar', 'zh', 'am'];

describe.each(locales)('in %s', (lang) => {
  it('every kind of page passes axe, fits 320 px, breaks no policy and loads nothing else', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 }, bypassCSP: false });
    const foreign: string[] = [];
    context.on('request', (request) => { if (!request.url().startsWith(site.url) && !request.url().startsWith('data:')) foreign.push(request.url()); });
    const faults = await visit(samples.map((path) => `/${lang}${path}`), context, async (page, path) => {
      const told: string[] = [];
      const hear = (message: { type(): string; text(): string }) => { if (message.type() === 'error' && !/status of 404/.test(message.text())) told.push(message.text()); };
      page.on('console', hear);
      await page.emulateMedia({ colorScheme: 'light' });
      const response = await page.goto(site.url + path);
      if (response?.status() !== 200) told.push(`status ${response?.status()}`);
      // What a reader opens is looked at too.
      await page.evaluate(() => document.querySelectorAll<HTMLDetailsElement>('.older > details').forEach((details) => { details.open = true; }));
      // The foot is laid out when it comes near the screen: here it is looked at too.
      await page.evaluate(() => document.querySelectorAll<HTMLElement>('.foot').forEach((foot) => { foot.style.contentVisibility = 'visible'; }));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wide > 0) told.push(`${wide} px wider than 320`);
      // Two parts of the look with one name once hid the slips of today: a link that is not folded away is to be seen.
      told.push(...(await page.evaluate(() => [...document.querySelectorAll('main a[href]')].filter((link) => !link.closest('details:not([open]), .on-paper') && !link.checkVisibility()).map((link) => `hidden: ${link.getAttribute('href')}`))));
      if (seenInColour.includes(lang)) {
        told.push(...(await axeFaults(page)));
        await page.emulateMedia({ colorScheme: 'dark' });
        told.push(...(await axeFaults(page, colourRules)).map((fault) => `dark: ${fault}`));
      } else told.push(...(await axeFaults(page, undefined, undefined, colourRules)));
      page.off('console', hear);
      return told;
    });
    await context.close();
    expect(faults).toEqual([]);
    expect(foreign).toEqual([]);
  }, 400_000);
});

it('the language choice passes axe light and dark and leads to twelve languages', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await page.goto(site.url);
  expect(await page.locator('main a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(locales.map((lang) => `/${lang}`));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page)).toEqual([]);
  }
  await context.close();
});
