import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { friday, monday } from '../integration/closures-rig.ts';
import { axeFaults } from './axe.ts';
import { openBrowser } from './browser.ts';
import { type ClosuresSite, closuresSite } from './closures-site.ts';

let site: ClosuresSite;
let browser: Browser;
const contexts: BrowserContext[] = [];
beforeAll(async () => {
  site = await closuresSite();
  browser = await openBrowser();
});
afterEach(async () => { for (const context of contexts.splice(0)) await context.close(); });
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

/** A phone without JavaScript, signed in when a role is named. */
async function phone(role?: string, { width = 360, javaScriptEnabled = false } = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 740 }, javaScriptEnabled, locale: 'nl-NL' });
  contexts.push(context);
  if (role) await context.addCookies([{ name: 'payload-token', value: await site.cookieOf(role), url: site.url }]);
  return context.newPage();
}
/** The click answers that it is on the site, or on a busy machine that it will be. */
const onTheSite = async (page: Page) => {
  await page.getByRole('status').getByText(/Het staat op de site|komt zo op de site/).waitFor();
  await site.publisher.settled();
};

it('a volunteer closes the desk for today in two clicks, residents read it in their language, and a click sets it back', async () => {
  const page = await phone('desk');
  await page.goto(`${site.url}/api/closures`);
  const desk = page.locator('.lines > li', { hasText: 'Vandaag' }).filter({ hasText: 'Inloopspreekuur' });
  await desk.getByRole('link', { name: 'Dicht', exact: true }).click();
  await page.getByText('مغلق اليوم').waitFor();
  await page.getByRole('button', { name: 'Ja, zet het nu op de site' }).click();
  await onTheSite(page);
  const resident = await phone();
  for (const [lang, words] of [['ar', 'مغلق اليوم'], ['am', 'ዛሬ ዝግ ነው'], ['zh', '今天不开放']] as const) {
    await resident.goto(`${site.url}/${lang}`);
    expect(await resident.locator('.notice').innerText()).toContain(words);
    // What is hidden has no inner text.
    expect(await resident.locator('.slip').first().innerText()).toContain(words);
  }
  expect(await axeFaults(await opened(`${site.url}/ar`))).toEqual([]);
  await desk.getByRole('link', { name: 'Toch zoals altijd' }).click();
  await page.getByRole('button', { name: 'Ja, zet het terug' }).click();
  await onTheSite(page);
  await resident.goto(`${site.url}/ar`);
  expect(await resident.locator('.notice').count()).toBe(0);
});

const opened = async (address: string, role?: string, width?: number) => {
  const page = await phone(role, { javaScriptEnabled: true, ...(width && { width }) });
  await page.goto(address);
  return page;
};

it('a date that starts later says so with the usual time struck through, for eyes and for voices', async () => {
  const page = await phone('desk');
  await page.goto(`${site.url}/api/closures/date/tafel-${friday}/starts-later`);
  await page.getByRole('link', { name: '19:00 (+ 1 uur)' }).click();
  await page.getByRole('button', { name: 'Ja, zet het nu op de site' }).click();
  await onTheSite(page);
  const resident = await phone();
  for (const [lang, words] of [['nl', 'Begint 1 uur later'], ['ar', 'يتأخر وقت البدء ساعة واحدة'], ['am', '1 ሰዓት ዘግይቶ ይጀምራል']] as const) {
    for (const path of lang === 'ar' ? [`/events/tafel/${friday}`, '/events/tafel', '/calendar', ''] : [`/events/tafel/${friday}`]) {
      await resident.goto(`${site.url}/${lang}${path}`);
      const said = resident.locator('main').getByText(words).first();
      await said.waitFor();
      expect(await resident.locator('main s').first().textContent()).toBe('18:00');
      // A voice hears which of the two times is the usual one.
      expect(await resident.locator('main .hide + s').count()).toBeGreaterThan(0);
    }
  }
  expect(await axeFaults(await opened(`${site.url}/nl/events/tafel/${friday}`))).toEqual([]);
});

it.each([360, 1280])('has no fault that axe knows, and targets for thumbs, at %i pixels', async (width) => {
  for (const path of ['', `/place/de-bakkerij/${monday}/opens-later`, `/place/de-bakkerij/${monday}/other-place`, `/date/tafel-${friday}/starts-later?at=17:00`]) {
    const page = await opened(`${site.url}/api/closures${path}`, 'admin', width);
    expect([path, await axeFaults(page)]).toEqual([path, []]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await page.locator('.which a:visible, button:visible, summary:visible').evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.textContent))).toEqual([]);
  }
});

it('refuses a time that cannot be, keeps it, and says why', async () => {
  const page = await phone('desk');
  await page.goto(`${site.url}/api/closures/place/de-bakkerij/${monday}/opens-later`);
  await page.getByLabel('Een andere tijd').fill('17:30');
  await page.getByRole('button', { name: 'Bekijk' }).click();
  await page.getByRole('alert').getByText('Kies een tijd na de gewone begintijd').waitFor();
  expect(await page.getByLabel('Een andere tijd').inputValue()).toBe('17:30');
  expect(await page.getByRole('button', { name: 'Ja, zet het nu op de site' }).count()).toBe(0);
});
