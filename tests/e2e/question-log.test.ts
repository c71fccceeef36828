import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { handleEndpoints } from 'payload';
import type { BrowserContext, Page } from 'playwright';
import { type Browser } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { questionsSlug } from '../../cms/desk/questions/store/collection.ts';
import { openSignUpDesk, signUpDeskOn } from '../../cms/signup/desk.ts';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { fewWords } from '../few-words.ts';
import { type Desk, openDesk, password } from '../integration/desk.ts';
import { axeFaults } from './axe.ts';
import { openBrowser } from './browser.ts';

let desk: Desk;
let server: Server;
let browser: Browser;
let url: string;
let cookie: string;
/** Set to make the server answer as when the login is over, or when it is being restarted. */
let broken: number | undefined;

beforeAll(async () => {
  desk = await openDesk();
  const content = fewWords(startSnapshot({ day: '2026-11-22', siteUrl: 'http://localhost:3000' }));
  openSignUpDesk(signUpDeskOn({ payload: desk.payload, snapshot: () => content }));
  const { config } = desk.payload;
  const login = await handleEndpoints({ config, request: new Request('http://localhost:3000/api/users/login', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ email: 'desk@example.org', password }) }) });
  cookie = /payload-token=([^;]+)/.exec(login.headers.get('Set-Cookie') ?? '')?.[1] ?? '';
  // The REST interface on a port of its own; the site's address in the configuration is another, so the browser's origin is named as that.
  server = createServer((request, response) => void (async () => {
    if (broken && request.method === 'POST') return response.writeHead(broken).end();
    const headers = new Headers(Object.entries(request.headers).map(([name, value]) => [name, String(value)] as [string, string]));
    if (headers.get('Origin') === url) headers.set('Origin', 'http://localhost:3000');
    const body = request.method === 'POST' ? await text(request) : undefined;
    const answer = await handleEndpoints({ config, request: new Request(`http://localhost:3000${request.url}`, { method: request.method ?? 'GET', headers, ...(body === undefined ? {} : { body }) }) });
    return response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(Buffer.from(await answer.arrayBuffer()));
  })());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  openSignUpDesk(undefined);
  await desk.close();
});
beforeEach(async () => {
  broken = undefined;
  await desk.payload.db.deleteMany({ collection: questionsSlug, where: {} });
});

async function open({ javaScriptEnabled = true, width = 360 } = {}): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ viewport: { width, height: 740 }, javaScriptEnabled, locale: 'nl-NL' });
  await context.addCookies([{ name: 'payload-token', value: cookie, url }]);
  const page = await context.newPage();
  page.on('console', (message) => { if (message.type() === 'error' && !/Failed to load resource|ERR_INTERNET/.test(message.text())) throw new Error(message.text()); });
  await page.goto(`${url}/api/question-log`);
  return { page, context };
}
const taps = async (page: Page, topic: string, language: string, done: string) => {
  await page.getByLabel(topic, { exact: true }).check();
  await page.getByLabel(language, { exact: true }).check();
  await page.getByRole('button', { name: done }).click();
};
const stored = async () => (await desk.payload.db.find({ collection: questionsSlug, pagination: false } as never) as { docs: { topic: string; language: string; done: string; referredTo?: string }[] }).docs.map(({ topic, language, done, referredTo }) => [topic, language, done, ...(referredTo ? [referredTo] : [])].join(' ')).sort();
const said = (page: Page) => page.locator('#said');

describe.each([320, 360])('the log at %i pixels', (width) => {
  it('takes ten questions in three taps each without JavaScript, and one back', async () => {
    const { page, context } = await open({ javaScriptEnabled: false, width });
    for (let n = 0; n < 10; n++) {
      await taps(page, 'Schulden', n % 2 ? 'Arabisch' : 'Tigrinya', 'Uitgelegd');
      await said(page).getByText('Genoteerd: Schulden').waitFor();
    }
    expect(await stored()).toHaveLength(10);
    await said(page).getByRole('button', { name: 'Ongedaan maken' }).click();
    await said(page).getByText('De vraag is weggehaald.').waitFor();
    expect(await stored()).toHaveLength(9);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await context.close();
  });

  it('has targets for thumbs and no fault that axe knows', async () => {
    const { page, context } = await open({ width });
    await taps(page, 'Schulden', 'Arabisch', 'Doorverwezen');
    await page.getByText('Meer talen').click();
    const small = await page.locator('button:visible, .pick label:visible').evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44 || one.getBoundingClientRect().width < 44).map((one) => one.textContent));
    expect(small).toEqual([]);
    expect(await axeFaults(page)).toEqual([]);
    await context.close();
  });
});

describe('the log on a bad connection', () => {
  it('keeps questions on the device and sends each once', async () => {
    const { page, context } = await open();
    await context.setOffline(true);
    await taps(page, 'Schulden', 'Arabisch', 'Uitgelegd');
    await taps(page, 'Wonen', 'Tigrinya', 'Formulier ingevuld');
    await page.getByText('2 vragen wachten op dit toestel').waitFor();
    expect(await stored()).toEqual([]);
    // Closed and opened again, they are still there; two pages at once send them once.
    broken = 503;
    await context.setOffline(false);
    await page.reload();
    await page.getByText('2 vragen wachten op dit toestel').waitFor();
    const second = await context.newPage();
    await second.goto(`${url}/api/question-log`);
    broken = undefined;
    await Promise.all([page, second].map((one) => one.evaluate(() => { dispatchEvent(new Event('online')); })));
    await page.locator('#waiting').waitFor({ state: 'hidden' });
    await second.locator('#waiting').waitFor({ state: 'hidden' });
    expect(await stored()).toEqual(['debts ar explained', 'housing ti form']);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await context.close();
  });

  it('takes back and refers what still waits, and what was sent', async () => {
    const { page, context } = await open();
    await context.setOffline(true);
    await taps(page, 'Schulden', 'Arabisch', 'Uitgelegd');
    await said(page).getByRole('button', { name: 'Ongedaan maken' }).click();
    await said(page).getByText('De vraag is weggehaald.').waitFor();
    await taps(page, 'Schulden', 'Arabisch', 'Doorverwezen');
    await said(page).getByRole('button', { name: 'Nibud' }).click();
    await said(page).getByText('→ Nibud').waitFor();
    await context.setOffline(false);
    await page.locator('#waiting').waitFor({ state: 'hidden' });
    expect(await stored()).toEqual(['debts ar referred nibud']);
    await taps(page, 'Wonen', 'Engels', 'Uitgelegd');
    await expect.poll(stored).toHaveLength(2);
    await said(page).getByRole('button', { name: 'Ongedaan maken' }).click();
    await said(page).getByText('De vraag is weggehaald.').waitFor();
    expect(await stored()).toEqual(['debts ar referred nibud']);
    await context.close();
  });

  it('loses nothing when the login is over', async () => {
    const { page, context } = await open();
    broken = 403;
    await taps(page, 'Schulden', 'Arabisch', 'Uitgelegd');
    await page.getByRole('link', { name: 'Log in in een nieuw tabblad' }).waitFor();
    broken = undefined;
    await page.evaluate(() => { document.dispatchEvent(new Event('visibilitychange')); });
    await page.locator('#waiting').waitFor({ state: 'hidden' });
    expect(await stored()).toEqual(['debts ar explained']);
    await context.close();
  });
});
