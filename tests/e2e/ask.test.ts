import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { say } from '../../content/messages.ts';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { fewWords } from '../few-words.ts';
import { everyFieldForm } from '../every-field-form.ts';
import { type DeskSite, deskSite } from './desk-site.ts';
import { axeFaults } from './axe.ts';
import { openBrowser } from './browser.ts';
import { focused, press, submit, tabTo, type } from './by-keyboard.ts';
import { faultsLooking } from './faults-looking.ts';
import { feedbackButtons } from './feedback-buttons.ts';

const monday = Date.parse('2026-11-23T09:00:00Z');
let site: DeskSite;
let browser: Browser;
beforeAll(async () => {
  const start = fewWords(startSnapshot({ day: '2026-11-23', siteUrl: 'http://localhost:3000' }));
  const report = everyFieldForm({ slug: 'every-report', kind: 'report', audience: 'report' });
  site = await deskSite({ ...start, forms: { ...start.forms, 'every-field': everyFieldForm(), [report.slug]: report } }, monday);
  browser = await openBrowser();
}, 240_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
});

/** 1,280 × 1,024 at 400 %. */
const zoomed = { width: 320, height: 256 };
const stored = async () => (await site.payload.find({ collection: 'requests', overrideAccess: true, limit: 1000 })).docs;

const faultsOf = (page: Page) => faultsLooking(browser, page, zoomed);

describe.each(['nl', 'ar', 'fa', 'zh', 'am'] as const)('a form without JavaScript in %s, by keyboard, at four times the size', (lang) => {
  it('asks what hangs on an option only there, is mended, sent, read and added to', async () => {
    const page = await (await browser.newContext({ javaScriptEnabled: false, viewport: zoomed })).newPage();
    await page.goto(`${site.url}/${lang}/ask/every-field`);
    expect(await faultsOf(page)).toEqual([]);
    for (const hidden of ['#su-landlord-name', '#su-rooms', '#su-contract-date', '#su-walls-since', '[name=speaks-level-ti]']) expect(await page.locator(hidden).first().isVisible()).toBe(false);
    await type(page, '#su-subject', 'Schimmel');
    await press(page, '[name=landlord][value=portaal]');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('[name=contract]').first().isVisible()).toBe(true);
    expect(await page.locator('#su-landlord-name').isVisible()).toBe(false);
    await press(page, '[name=contract][value=written]');
    expect(await page.locator('#su-contract-date').isVisible()).toBe(true);
    await press(page, '[name=troubles][value=mould]');
    await type(page, '#su-rooms', '٣');
    await press(page, '[name=walls][value=outside]');
    expect(await page.locator('#su-walls-since').isVisible()).toBe(true);
    await press(page, '[name=suits][value="5-evening"]');
    await press(page, '[name=speaks][value=ti]');
    await press(page, '[name=speaks-level-ti]');
    await submit(page, 'send');

    expect(await page.title()).toContain(say(lang, 'signUp.error.prefix'));
    expect(await focused(page)).toBe('errors');
    expect(await page.locator('#errors a').count()).toBe(5);
    expect(await faultsOf(page)).toEqual([]);
    await tabTo(page, 'a[href="#su-name"]');
    await page.keyboard.press('Enter');
    await type(page, '#su-name', 'أمينة');
    await type(page, '#su-contact-phone', '٠٦ ١٢٣٤٥٦٧٨');
    // A picker of days takes digits key by key; what it holds is what an old browser would send.
    await page.locator('#su-contract-date').fill('2024-02-01');
    await type(page, '#su-home-postcode', '2312ab');
    await type(page, '#su-home-number', '10');
    await press(page, '#su-yes');
    await submit(page, 'send');

    expect(await page.locator('h1').innerText()).toBe(say(lang, 'asked.sent'));
    expect(await faultsOf(page)).toEqual([]);
    const code = (await page.locator('.code-plate').innerText()).replace('-', '');
    const row = (await stored()).find((one) => one.code === code);
    expect(row).toMatchObject({ form: 'every-field', state: 'new', answers: { name: 'أمينة', contract: 'written', 'contract-date': '2024-02-01', troubles: ['mould'], rooms: 3, walls: ['outside'], suits: ['5-evening'] } });
    expect(row?.answers).not.toHaveProperty('landlord-name');
    await type(page, '#su-text', 'እንዲሁም መስኮቱ');
    await submit(page, 'add');
    expect(await page.locator('.talk .person').innerText()).toContain('እንዲሁም መስኮቱ');
    expect(await page.locator('[role=status]').innerText()).toBe(say(lang, 'asked.added'));
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });
});

describe('the island of a form', () => {
  const open = async (path: string): Promise<{ context: BrowserContext; page: Page; errors: string[] }> => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => { if (message.type() === 'error' && !/ERR_INTERNET_DISCONNECTED|ERR_FAILED|status of 4\d\d/.test(message.text())) errors.push(message.text()); });
    await page.goto(`${site.url}${path}`);
    return { context, page, errors };
  };
  const touched = (page: Page) => Promise.all([page.waitForResponse((response) => /\/ask|mount/.test(response.url()) || response.url().endsWith('.js')), page.focus('#su-subject')]).then(() => page.waitForFunction(() => document.querySelector('[data-live] [role=status]')));
  const fill = async (page: Page, subject: string) => {
    await page.fill('#su-subject', subject);
    await page.fill('#su-name', 'Anna');
    await page.fill('#su-contact-phone', '0612345678');
    await page.check('[name=landlord][value=portaal]');
    await page.check('[name=troubles][value=bill]');
    for (const [id, text] of [['postcode', '2312 AB'], ['number', '1']]) await page.fill(`#su-home-${id}`, text!);
    for (const box of ['[name=suits][value="1-morning"]', '#su-speaks', '#su-yes']) await page.check(box);
  };

  it('loads nothing before somebody touches the form', async () => {
    const { context, page } = await open('/nl/ask/every-field');
    const scripts = await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length);
    expect(scripts).toBeLessThanOrEqual(3);
    expect(await page.locator('[data-live] [role=status]').count()).toBe(0);
    await context.close();
  });

  it('says what is not right in the page, moves the focus, then sends in one step', async () => {
    const { context, page, errors } = await open('/ar/ask/every-field');
    await touched(page);
    await page.check('[name=landlord][value=other]');
    await page.click('button[value=send]');
    await page.waitForSelector('#errors');
    await expect.poll(() => focused(page)).toBe('errors');
    expect(await page.title()).toContain(say('ar', 'signUp.error.prefix'));
    expect(await page.locator('#errors li').count()).toBe(9);
    expect(await page.locator('#su-landlord-name-fault').innerText()).toContain(say('ar', 'form.error.required'));
    // The sentence stands inside the question below the option, not above the option's own question.
    expect(await page.evaluate(() => document.querySelector('#su-landlord-name-fault')?.closest('.under') !== null)).toBe(true);
    await page.click('#errors a >> nth=3');
    await expect.poll(() => focused(page)).toBe('su-landlord-name');
    expect(await axeFaults(page)).toEqual([]);
    await fill(page, 'مساعدة');
    await Promise.all([page.waitForURL(/\/ar\/asked\//), page.click('button[value=send]')]);
    expect(await page.locator('h1').innerText()).toBe(say('ar', 'asked.sent'));
    expect(errors).toEqual([]);
    await context.close();
  });

  it('keeps what could not be sent until the window is closed, fills it in again, and is one request', async () => {
    const { context, page, errors } = await open('/nl/ask/every-field');
    const before = (await stored()).length;
    await touched(page);
    await fill(page, 'Zonder verbinding');
    await context.setOffline(true);
    await page.click('button[value=send]');
    await page.getByText(say('nl', 'ask.draft')).waitFor();
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual(['ask-every-field-nl']);
    expect(await page.evaluate(() => [JSON.stringify(localStorage), document.cookie])).toEqual(['{}', '']);
    await context.setOffline(false);
    await page.reload();
    // At once, without a touch.
    await page.getByText(say('nl', 'ask.draft.back')).waitFor();
    expect(await page.inputValue('#su-subject')).toBe('Zonder verbinding');
    expect(await page.isChecked('[name=suits][value="1-morning"]')).toBe(true);
    // The answer is lost on its way back: the second try is the same request.
    await page.route('**/ask/every-field', async (route) => { await route.fetch(); await route.abort(); }, { times: 1 });
    await page.click('button[value=send]');
    await page.getByText(say('nl', 'ask.draft')).waitFor();
    await Promise.all([page.waitForURL(/\/nl\/asked\//), page.click('button[value=send]')]);
    expect((await stored()).length).toBe(before + 1);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('empties the form and what was kept when somebody asks for it', async () => {
    const { context, page } = await open('/nl/ask/every-field');
    await page.evaluate(() => sessionStorage.setItem('ask-every-field-nl', JSON.stringify({ subject: 'Oud', landlord: 'other', 'landlord-name': 'B.V.' })));
    await page.reload();
    await page.getByText(say('nl', 'ask.draft.back')).waitFor();
    expect(await page.inputValue('#su-landlord-name')).toBe('B.V.');
    await page.getByText(say('nl', 'ask.draft.clear')).click();
    expect(await page.inputValue('#su-subject')).toBe('');
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await context.close();
  });

  it('sends a picture', async () => {
    const { context, page } = await open('/nl/ask/every-field');
    await touched(page);
    await fill(page, 'Met foto');
    const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');
    await page.setInputFiles('#su-photo', { name: 'foto.png', mimeType: 'image/png', buffer: png });
    await Promise.all([page.waitForURL(/\/nl\/asked\//), page.click('button[value=send]')]);
    expect(await page.locator('dl.said').innerText()).toContain(say('nl', 'asked.files', { n: 1 }));
    await context.close();
  });
});

describe('the page of a report', () => {
  const open = async (javaScriptEnabled: boolean) => {
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    // The server leads on to a page about the weather, which a test does not load.
    await context.route('**/leave', (route) => route.fulfill({ body: '<title>weer</title>', contentType: 'text/html' }));
    await page.goto(`${site.url}/nl/ask`);
    await page.goto(`${site.url}/nl/ask/every-report`);
    return { context, page };
  };

  it('is left by a link without JavaScript, in reach wherever one is on the page', async () => {
    const { context, page } = await open(false);
    await page.focus('#su-yes');
    const box = await page.locator('[data-leave]').boundingBox();
    expect(box!.y).toBeGreaterThanOrEqual(0);
    expect(box!.y + box!.height).toBeLessThan(740);
    await page.click('[data-leave]');
    expect(await page.title()).toBe('weer');
    await context.close();
  });

  it('is replaced in the history, by the link and by Shift three times, and empties its inputs', async () => {
    for (const leave of [(page: Page) => page.click('[data-leave]'), async (page: Page) => { for (let n = 0; n < 3; n++) await page.keyboard.press('Shift'); }]) {
      const { context, page } = await open(true);
      await page.fill('#su-subject', 'geheim');
      await page.focus('#su-yes');
      await Promise.all([page.waitForURL(/\/leave$/), leave(page)]);
      await page.goBack();
      expect(new URL(page.url()).pathname).toBe('/nl/ask');
      await context.close();
    }
  });

  it('is not left by somebody who writes capitals', async () => {
    const { context, page } = await open(true);
    await page.focus('#su-subject');
    for (const letter of 'ABC') await page.keyboard.press(`Shift+${letter}`);
    expect(new URL(page.url()).pathname).toBe('/nl/ask/every-report');
    expect(await page.inputValue('#su-subject')).toBe('ABC');
    expect(await page.locator('[data-leave-shift]').isVisible()).toBe(true);
    await context.close();
  });

  it('keeps nothing when the connection is lost, and what is not right is said before it is sent', async () => {
    const { context, page } = await open(true);
    await page.fill('#su-subject', 'geheim');
    await page.waitForFunction(() => document.querySelector('[data-live] [role=status]'));
    await page.click('button[value=send]');
    await page.waitForSelector('#errors');
    await page.fill('#su-name', 'x');
    await page.fill('#su-contact-email', 'a@example.org');
    await page.check('[name=landlord][value=portaal]');
    await page.check('[name=troubles][value=bill]');
    for (const [id, text] of [['postcode', '2312 AB'], ['number', '1']]) await page.fill(`#su-home-${id}`, text!);
    for (const box of ['[name=suits][value="1-morning"]', '#su-speaks', '#su-yes']) await page.check(box);
    await context.setOffline(true);
    await page.click('button[value=send]');
    await page.getByText(say('nl', 'reporting.offline')).waitFor();
    expect(await page.evaluate(() => [sessionStorage.length, localStorage.length, document.cookie])).toEqual([0, 0, '']);
    await context.close();
  });
});

feedbackButtons(() => site, () => browser);
