import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import type { Menu, Occurrence } from '../../content/snapshot.ts';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { fewWords } from '../few-words.ts';
import { axeFaults } from './axe.ts';
import { openBrowser } from './browser.ts';
import { focused, press, submit, tabTo, type } from './by-keyboard.ts';
import { type SignUpSite, signUpSite } from './sign-up-site.ts';

const monday = Date.parse('2026-11-23T09:00:00Z');
const dinners = ['2026-12-11', '2027-01-08'] as const;
let site: SignUpSite;
let browser: Browser;
beforeAll(async () => {
  const start = fewWords(startSnapshot({ day: '2026-11-23', siteUrl: 'http://localhost:3000' }));
  // A menu with a known allergen, and few seats on the first evening.
  const menu: Menu = { slug: 'baklava', updatedAt: new Date(monday).toISOString(), readiness: start.events['empowerment-room']!.readiness, dishes: [{ id: 'a', name: { nl: 'Baklava' }, allergens: ['nuts', 'gluten'], diets: ['vegetarian'], spicy: false }] };
  const dinner = (date: string, more: Partial<Occurrence>): [string, Occurrence] => [`empowerment-room-${date}`, { ...start.occurrences[`empowerment-room-${date}`]!, start: '18:00', menu: menu.slug, ...more }];
  site = await signUpSite({ ...start, menus: { ...start.menus, baklava: menu }, occurrences: { ...start.occurrences, ...Object.fromEntries([dinner(dinners[0], { capacity: 200 }), dinner(dinners[1], { capacity: 4 })]) } }, monday);
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
});

/** 1,280 × 1,024 at 400 %. */
const zoomed = { width: 320, height: 256 };

/** The same page with scripts on, for axe; without them it cannot run. */
async function faultsOf(page: Page): Promise<string[]> {
  const html = await page.content();
  const context = await browser.newContext({ viewport: zoomed });
  const copy = await context.newPage();
  await copy.route('**/*', (route) => (route.request().isNavigationRequest() ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }) : route.continue()));
  await copy.goto(page.url());
  await copy.evaluate(() => document.querySelectorAll<HTMLElement>('.foot').forEach((foot) => { foot.style.contentVisibility = 'visible'; }));
  const wide = await copy.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const faults = [...(await axeFaults(copy)), ...(wide > 0 ? [`${wide} px wider than ${zoomed.width}`] : [])];
  await context.close();
  return faults;
}

const names: Partial<Record<Locale, string>> = { nl: 'Anna', ar: 'أمينة', fa: 'مریم', zh: '王芳', ti: 'ሰላም' };

describe.each(['nl', 'ar', 'fa', 'zh', 'ti'] as const)('a whole sign-up without JavaScript in %s, by keyboard, at four times the size', (lang) => {
  it('is filled in, mended, checked, sent, changed and cancelled', async () => {
    const page = await (await browser.newContext({ javaScriptEnabled: false, viewport: zoomed })).newPage();
    await page.goto(`${site.url}/${lang}/events/empowerment-room/${dinners[0]}`);
    expect(await faultsOf(page)).toEqual([]);
    await submit(page, 'check');
    expect(await page.title()).toContain(say(lang, 'signUp.error.prefix'));
    expect(await focused(page)).toBe('errors');
    expect(await faultsOf(page)).toEqual([]);
    await tabTo(page, 'a[href="#su-name"]');
    await page.keyboard.press('Enter');
    await type(page, '#su-name', names[lang] ?? '');
    await type(page, '#su-phone', '٠٦ ١٢٣٤٥٦٧٨');
    await tabTo(page, '[name=adults]');
    await page.keyboard.press('ArrowDown');
    await press(page, '[name=diets][value=halal]');
    await submit(page, 'check');
    expect(await page.locator('h1').innerText()).toBe(say(lang, 'signUp.check.title'));
    expect(await faultsOf(page)).toEqual([]);
    site.at.now += 5_000;
    await submit(page, 'send');
    expect(await page.locator('h1').innerText()).toBe(say(lang, 'yours.confirmed'));
    expect(await faultsOf(page)).toEqual([]);
    const code = (await page.locator('.code-plate').innerText()).replace('-', '');
    expect(await site.desk.store.byCode(code)).toMatchObject({ state: 'confirmed', persons: 2, answers: { name: names[lang], phone: '+31612345678', diets: ['halal'], language: lang } });
    await press(page, 'details.ask:first-of-type > summary');
    await tabTo(page, '[name=children]');
    await page.keyboard.press('ArrowDown');
    await submit(page, 'change');
    expect(await page.locator('[role=status]').innerText()).toBe(say(lang, 'yours.changed'));
    expect(await site.desk.store.byCode(code)).toMatchObject({ persons: 3, held: 3 });
    await press(page, 'details.ask:last-of-type > summary');
    await submit(page, 'cancel');
    expect(await page.locator('h1').innerText()).toBe(say(lang, 'yours.cancelled'));
    expect(await site.desk.store.byCode(code)).toMatchObject({ state: 'cancelled', held: 0 });
    await page.context().close();
  }, 120_000);
});

describe('with JavaScript', () => {
  const path = `/nl/events/empowerment-room/${dinners[0]}`;
  const open = async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    const scripts: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => { if (request.resourceType() === 'script') scripts.push(request.url()); });
    page.on('console', (message) => { if (message.type() === 'error' && !/status of 4\d\d|ERR_INTERNET_DISCONNECTED/.test(message.text())) errors.push(message.text()); });
    await page.goto(site.url + path);
    return { context, page, scripts, errors };
  };
  const fill = async (page: Page) => {
    await page.fill('#su-name', 'Anna');
    await page.fill('#su-phone', '06 12345678');
    await page.check('[name=adults][value="2"]');
    await page.locator('button', { hasText: say('nl', 'signUp.send') }).waitFor();
  };

  it('shows the drawings of food, which are in a file of their own, beside their words', async () => {
    const { context, page, errors } = await open();
    const drawings = page.locator('.code use');
    expect(await drawings.count()).toBe(3);
    // What did not come has no size.
    await expect.poll(() => drawings.evaluateAll((uses) => uses.every((use) => use instanceof SVGGraphicsElement && use.getBBox().width > 5))).toBe(true);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('loads nothing of React before the form is touched, keeps what was typed before it came, and tells seats and allergens at once', async () => {
    const { context, page, scripts, errors } = await open();
    await page.waitForLoadState('networkidle');
    expect(scripts).toHaveLength(1);
    // Typed while nothing is loaded yet, as on a slow line.
    await page.route('**/mount*.js', async (route) => { await new Promise((resolve) => setTimeout(resolve, 700)); await route.continue(); });
    await page.fill('#su-name', 'Ann');
    await page.locator('#su-name').pressSequentially('a');
    await page.check('[name=adults][value="3"]');
    await page.locator('[data-live] b').waitFor();
    expect(scripts.length).toBeGreaterThan(1);
    expect([await page.inputValue('#su-name'), await page.isChecked('[name=adults][value="3"]')]).toEqual(['Anna', true]);
    await page.locator('details.ask > summary').first().click();
    const inMenu = JSON.parse(await page.locator('form[data-island]').getAttribute('data-island') ?? '{}') as { allergens: string[] };
    await page.check(`[name=allergens][value=${inMenu.allergens[0]}]`);
    await page.locator('[data-live]', { hasText: say('nl', 'signUp.met', { list: say('nl', `allergen.${inMenu.allergens[0]}` as never) }) }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('says what is not right in the page, moves the focus there, and sends what is right in one step', async () => {
    const { context, page, errors } = await open();
    await fill(page);
    await page.fill('#su-phone', '12');
    await page.keyboard.press('Enter');
    await page.locator('#errors').waitFor();
    await expect.poll(() => focused(page)).toBe('errors');
    expect(await page.title()).toContain(say('nl', 'signUp.error.prefix'));
    expect(await page.getAttribute('#su-phone', 'aria-invalid')).toBe('true');
    expect(await axeFaults(page)).toEqual([]);
    await page.locator('#errors a').click();
    await expect.poll(() => focused(page)).toBe('su-phone');
    await page.fill('#su-phone', '06 12345678');
    site.at.now += 5_000;
    await page.keyboard.press('Enter');
    await page.waitForURL('**/nl/sign-up/**');
    expect(await page.locator('h1').innerText()).toBe(say('nl', 'yours.confirmed'));
    expect(errors).toEqual([]);
    await context.close();
  });

  it('keeps everything when the line is gone, and is one sign-up when it is sent again', async () => {
    const { context, page } = await open();
    await fill(page);
    await page.waitForTimeout(300);
    site.at.now += 5_000;
    const before = (await site.desk.store.ofSitting(`empowerment-room-${dinners[0]}`)).length;
    // The request arrives, the answer does not.
    await page.route(`**${path}`, async (route) => { await route.fetch(); await route.abort('connectionreset'); }, { times: 1 });
    await page.click('button[value=check]');
    await page.locator('[role=alert]').waitFor();
    expect(await page.inputValue('#su-name')).toBe('Anna');
    await page.click('button[value=check]');
    await page.waitForURL('**/nl/sign-up/**');
    expect((await site.desk.store.ofSitting(`empowerment-room-${dinners[0]}`)).length).toBe(before + 1);
    await context.close();
  });
});
