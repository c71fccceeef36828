import type { Browser, Page } from 'playwright';
import { expect } from 'vitest';
import { Admin } from './admin.ts';
import { axeFaults } from './axe.ts';

interface Site { readonly url: string; readonly browser: Browser; readonly admin: Admin; html(path: string): Promise<string> }

const account = { email: 'samira.canary@example.org', password: 'een lang wachtwoord' };
const phone = { width: 360, height: 800 };

/**
 * An Arabic translator works the queue to zero on a telephone, and an editor approves: the queue is brought to nothing with a file for translators, then an editor changes two
 * Dutch texts of a topic.
 */
export async function translatorWalk({ url, browser, admin, html }: Site): Promise<void> {
  const { page } = admin;
  await checkAll(page);
  const id = await admin.idOf('topics', 'debts');
  const { body: { title, summary } } = await admin.call(`/topics/${id}?locale=nl&depth=0`);
  await admin.call(`/topics/${id}?locale=nl`, 'PATCH', { title: `${String(title)} (071 516 5000)`, summary: `${String(summary)} Bel ons.`, _status: 'published' });
  await admin.call('/users', 'POST', { ...account, role: 'translator', languages: ['ar'], name: 'Samira' });

  const context = await browser.newContext({ locale: 'nl-NL', viewport: phone });
  context.setDefaultTimeout(20_000);
  const mobile = await context.newPage();
  const translator = new Admin(mobile, url);
  await translator.signIn(account.email, account.password);
  expect(await mobile.locator('#translations-to-do').locator('..').innerText()).toContain('العربية: te doen: ongeveer');
  await mobile.goto(`${url}/admin/translate`);
  expect(await mobile.locator('.translate .item').count()).toBe(1);
  expect(await mobile.locator('.translate nav[aria-label=Talen]').count()).toBe(0);
  await looksWell(mobile);
  await mobile.locator('.translate .item > a').click();
  const difference = mobile.locator('.dutch .text').first();
  await difference.locator('ins').first().waitFor();
  expect(await difference.locator('ins').first().innerText()).toContain('071');
  await looksWell(mobile);

  await mobile.getByRole('button', { name: 'Neem dit blok' }).click();
  await mobile.locator('textarea, .own input[type=text]').first().waitFor();
  const [first, second] = [mobile.locator('.own [name="text:title"]'), mobile.locator('.own [name="text:summary"]')];
  expect(await first.getAttribute('dir')).toBe('rtl');
  const old = await second.inputValue();
  await first.fill('الديون والرسائل');
  await mobile.locator('.hints', { hasText: '071' }).first().waitFor();
  const saved = mobile.waitForResponse((response) => response.url().endsWith('/api/translation/part/write'));
  await second.focus();
  expect((await saved).status()).toBe(200);
  await looksWell(mobile);
  await first.fill('الديون والرسائل (071 516 5000)');
  await expect.poll(() => mobile.locator('.hints', { hasText: '071' }).count()).toBe(0);
  await second.fill('نساعدك. اتصل بنا.');
  await mobile.getByRole('button', { name: 'Lever in' }).click();
  await mobile.getByText('Ingeleverd. Een redacteur of een andere vertaler leest het na.').waitFor();
  expect(await mobile.getByRole('button', { name: 'Keur goed' }).count()).toBe(0);
  await mobile.goto(`${url}/admin/translate`);
  await mobile.getByText('Er is niets meer te vertalen.').waitFor();
  expect(await html('/ar/topics/debts')).toContain(old);

  await page.goto(`${url}/admin/translate?language=ar`);
  await page.locator('#judge').locator('..').locator('a').first().click();
  await page.getByRole('button', { name: 'Keur goed' }).click();
  await page.getByText('Goedgekeurd.').waitFor();
  await expect.poll(() => html('/ar/topics/debts'), { timeout: 150_000, interval: 50 }).toContain('نساعدك. اتصل بنا.');
  await page.goto(`${url}/admin/translate?language=ar`);
  await page.getByText('Alles is vertaald en nagekeken. Dank u wel.').waitFor();
  await context.close();

}

/** What is ours on the page has no fault, and the page is no wider than the telephone. */
async function looksWell(page: Page): Promise<void> {
  expect(await axeFaults(page, undefined, '.translate')).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
}

/** Says of every Arabic text that it is right, as an editor whose tool sends all of it back as final. */
async function checkAll(page: Page): Promise<void> {
  const told = await page.evaluate(async () => {
    const xml = await (await fetch('/api/translation/xliff?language=ar&only=todo')).text();
    const file = xml.replace(/<segment state="[a-z]+"(?: subState="[^"]*")?>(<source>.*?<\/source>)(<target>.*?<\/target>)?<\/segment>/gs, (_, source: string, target?: string) => `<segment state="final">${source}${target ?? source.replace('source>', 'target>').replace('/source>', '/target>')}</segment>`);
    const form = new FormData();
    form.set('file', new File([file], 'ar.xlf'));
    return (await fetch('/api/translation/xliff', { method: 'POST', body: form })).status;
  });
  expect([200, 422]).toContain(told);
}
