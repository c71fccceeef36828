import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { say } from '../../content/messages.ts';
import { speechFile } from '../speech-like.ts';
import { type WholeServer, signedInAdmin, wholeServer } from '../whole-server.ts';
import { Admin } from './admin.ts';
import { axeFaults } from './axe.ts';
import { openBrowser } from './browser.ts';
import { printedPage } from './printed/printed-page.ts';

let server: WholeServer;
let browser: Browser;
let admin: Admin;
let asked: Record<string, string>;
let energy: number;
const soon = (look: () => Promise<unknown>) => expect.poll(look, { timeout: 150_000, interval: 200 });
const part = (at: number) => admin.page.locator('.read-aloud .part').nth(at);

beforeAll(async () => {
  // A microphone that hums, and nobody who has to allow it.
  [server, browser] = await Promise.all([wholeServer(), openBrowser(['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', '--autoplay-policy=no-user-gesture-required'])]);
  asked = await signedInAdmin(server);
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 360, height: 740 } });
  context.setDefaultTimeout(20_000);
  admin = new Admin(await context.newPage(), server.url);
  await admin.signIn('ada@example.org', 'een lang wachtwoord');
  energy = await admin.idOf('topics', 'energy');
}, 400_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Opens the tab in a language, when its parts are there. */
async function openTab(language: string): Promise<void> {
  await admin.page.goto(`${server.url}/admin/collections/topics/${energy}/recordings?locale=${language}`);
  await part(0).waitFor();
}
async function recordPart(at: number): Promise<void> {
  await part(at).getByRole('button', { name: /opnemen/i }).first().click();
  await part(at).getByText('Wij nemen op').waitFor();
  // Long enough to be somebody speaking.
  await admin.page.waitForTimeout(2500);
  await part(at).getByRole('button', { name: 'Stop' }).click();
  await part(at).getByText('Nog niet bewaard').waitFor();
}
async function reader(javaScriptEnabled: boolean, address: string): Promise<{ context: BrowserContext; page: Page; scripts: string[] }> {
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const scripts: string[] = [];
  page.on('request', (request) => { if (/\.(?:js|ogg|caf)(?:$|\?)/.test(request.url())) scripts.push(request.url().slice(server.url.length)); });
  await page.goto(server.url + address);
  return { context, page, scripts };
}

it('somebody reads a text aloud in the admin on a telephone: records, listens, saves; nothing plays by itself', async () => {
  await openTab('ar');
  const { page } = admin;
  expect(await part(0).locator('.words').evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  await recordPart(0);
  expect(await part(0).locator('audio').last().evaluate((element: HTMLAudioElement) => [element.paused, element.autoplay])).toEqual([true, false]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(await axeFaults(page, undefined, '.read-aloud')).toEqual([]);
  await part(0).getByRole('button', { name: 'Opslaan' }).click();
  await part(0).getByText('Opgeslagen').waitFor();
  expect(await part(0).locator('.state').innerText()).toMatch(/^Opgenomen · 0:0[2-4], \d+ kB$/);
}, 120_000);

it('a reader at 360 px without JavaScript sees how long and how large it is, and hears it; nothing is fetched before', async () => {
  await soon(async () => (await (await fetch(`${server.url}/ar/topics/energy`)).text()).includes('<audio')).toBe(true);
  const { context, page, scripts } = await reader(false, '/ar/topics/energy');
  const label = await page.locator('.listen figcaption').innerText();
  expect(label).toMatch(/[2-4].*\d/);
  expect(scripts).toEqual([]);
  const audio = page.locator('.listen audio');
  expect(await audio.getAttribute('preload')).toBe('none');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await audio.evaluate((element: HTMLAudioElement) => element.play());
  await soon(() => audio.evaluate((element: HTMLAudioElement) => element.currentTime > 0.3 && Math.round(element.duration) >= 2)).toBe(true);
  expect(scripts.every((path) => path.endsWith('.ogg'))).toBe(true);
  await context.close();
}, 60_000);

it('a page without a recording has no script and no player; with one the script comes when somebody plays', async () => {
  expect(await (await fetch(`${server.url}/nl/topics/energy`)).text()).not.toMatch(/<script|<audio|listen/);
  const { context, page, scripts } = await reader(true, '/ar/topics/energy');
  expect(scripts.filter((path) => /player|device/.test(path))).toEqual([]);
  expect(await axeFaults(page)).toEqual([]);
  await page.locator('.listen audio').evaluate((element: HTMLAudioElement) => element.play());
  const speed = page.getByLabel(say('ar', 'audio.speed'));
  await speed.selectOption('1.5');
  expect(await page.locator('.listen audio').evaluate((element: HTMLAudioElement) => element.playbackRate)).toBe(1.5);
  await context.close();
}, 60_000);

it('a changed text marks the recording, in the admin and for the reader; blocks play one after the other, each marked; one that is taken away is gone', async () => {
  const arabic = await (await fetch(`${server.url}/api/topics/${energy}?locale=ar&depth=0`, { headers: asked })).json() as { summary: string };
  const saved = await fetch(`${server.url}/api/topics/${energy}?locale=ar&depth=0`, { method: 'PATCH', headers: asked, body: JSON.stringify({ summary: `${arabic.summary} اليوم.`, _status: 'published' }) });
  expect(saved.status).toBe(200);
  await openTab('ar');
  expect(await part(0).locator('.state').innerText()).toContain('De tekst is veranderd');
  for (const at of [1, 2]) {
    await recordPart(at);
    await part(at).getByRole('button', { name: 'Opslaan' }).click();
    await part(at).getByText('Opgeslagen').waitFor();
  }
  await soon(async () => (await (await fetch(`${server.url}/ar/topics/energy`)).text()).match(/<audio/g)?.length).toBe(3);
  const { context, page } = await reader(true, '/ar/topics/energy');
  expect(await page.locator('.listen.old figcaption').innerText()).toContain(say('ar', 'audio.old').split('. ')[1]);
  const now = () => page.locator('.spoken').evaluateAll((all) => all.map((each) => each.classList.contains('now')));
  await page.locator('.spoken audio').first().evaluate((element: HTMLAudioElement) => element.play());
  await soon(now).toEqual([true, false]);
  await soon(now).toEqual([false, true]);
  await soon(now).toEqual([false, false]);
  await context.close();

  admin.page.once('dialog', (dialog) => void dialog.accept());
  await part(1).getByRole('button', { name: 'Verwijderen' }).click();
  await part(1).getByText('Nog niet opgenomen').waitFor();
  await soon(async () => (await (await fetch(`${server.url}/ar/topics/energy`)).text()).match(/<audio/g)?.length).toBe(2);
}, 180_000);

/** Reads a whole document aloud in a language, as the tab sends it. */
async function readAloud(collection: string, slug: string, language: string): Promise<void> {
  const of = `document=${collection}:${await admin.idOf(collection, slug)}&language=${language}`;
  const kept = await fetch(`${server.url}/api/audio/keep?${of}&part=whole`, { method: 'POST', headers: { ...asked, 'Content-Type': 'audio/wav' }, body: speechFile(3) });
  expect([kept.status, await kept.json()]).toMatchObject([200, { ok: true }]);
}

it.each([['ti', 'dwangbevel'], ['ar', 'Dwangbevel'], ['zh', 'dwangbevl']] as const)('in %s somebody comes from a word on a letter to its page, hears it, shows it beside its Dutch, prints it, and finds it again without a connection', async (lang, typed) => {
  const path = `/${lang}/words/dwangbevel`;
  await readAloud('words', 'dwangbevel', lang);
  await soon(async () => (await (await fetch(server.url + path)).text()).includes('<audio')).toBe(true);
  // On a telephone without JavaScript, until something has to be kept on it.
  const { context, page } = await reader(false, `/${lang}`);
  await page.locator('details.find > summary').click();
  await page.locator('details.find input').fill(typed);
  await page.locator('details.find input').press('Enter');
  const hits = await page.locator('.hits a').evaluateAll((all) => all.slice(0, 3).map((link) => link.getAttribute('href')));
  expect(hits).toContain(path);
  await page.locator(`.hits a[href="${path}"]`).click();
  const audio = page.locator('.listen audio');
  await audio.evaluate((element: HTMLAudioElement) => element.play());
  await soon(() => audio.evaluate((element: HTMLAudioElement) => element.currentTime > 0.3)).toBe(true);
  const name = await page.locator('h1').innerText();
  expect(printedPage(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toMatchObject({ paper: [210, 297], missing: 0 });
  await page.locator('.show a').click();
  expect(await page.locator('main [lang=nl][dir=ltr]', { hasText: 'rechter' }).count()).toBeGreaterThan(0);
  await context.close();

  const keeping = await reader(true, `/${lang}/offline`);
  await keeping.page.getByRole('checkbox').check();
  await keeping.page.locator('[data-do=save]').click();
  await keeping.page.locator('[data-do=remove]').waitFor({ timeout: 60_000 });
  await keeping.context.setOffline(true);
  await keeping.page.goto(server.url + path);
  expect(await keeping.page.locator('h1').innerText()).toBe(name);
  const saved = keeping.page.locator('.listen audio');
  await saved.evaluate((element: HTMLAudioElement) => element.play());
  await soon(() => saved.evaluate((element: HTMLAudioElement) => element.currentTime > 0.3)).toBe(true);
  await keeping.context.close();
}, 180_000);

it('the admin may use the microphone, the site may not', async () => {
  const policy = async (path: string) => /microphone=\([^)]*\)/.exec((await fetch(server.url + path)).headers.get('permissions-policy') ?? '')?.[0];
  expect([await policy('/admin/login'), await policy('/ar/topics/energy')]).toEqual(['microphone=(self)', 'microphone=()']);
});
