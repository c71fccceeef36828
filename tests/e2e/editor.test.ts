import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { say } from '../../content/messages.ts';
import { type WholeServer, wholeServer } from '../whole-server.ts';
import { Admin } from './admin.ts';
import { openBrowser } from './browser.ts';
import { dashboardLooksWell, history } from './history.ts';
import { toldBeforePublishing } from './told-before-publishing.ts';
import { translatorWalk } from './translator-walk.ts';
import { twoEditors } from './two-editors.ts';
import { seesWhatIsTyped } from './typed-preview.ts';

const person = { email: 'ada.canary@example.org', password: 'een lang wachtwoord' };
let server: WholeServer;
let browser: Browser;
let admin: Admin;
let friday: { id: number; path: string };

const get = (path: string) => fetch(server.url + path);
const html = async (path: string) => (await get(path)).text();
/** Waits until something about the site is true; fails with what it is instead. */
const soon = (look: () => Promise<unknown>) => expect.poll(look, { timeout: 150_000, interval: 50 });
const status = async (path: string) => (await get(path)).status;
const banner = async (lang: string) => /<section class="notice".*?<\/section>/s.exec(await html(`/${lang}`))?.[0].replace(/<[^>]+>/g, '').trim();

beforeAll(async () => {
  [server, browser] = await Promise.all([wholeServer(), openBrowser()]);
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(20_000);
  admin = new Admin(await context.newPage(), server.url);
}, 400_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

it('makes the first admin by the link, signs in, and sees what is live and what is to be filled in', async () => {
  const { page } = admin;
  await page.goto(server.setupLink ?? '');
  await page.fill('[name=email]', person.email);
  await page.fill('[name=name]', 'Ada');
  await page.fill('[name=password]', person.password);
  await page.click('button');
  await page.waitForURL(/login/);
  await admin.signIn(person.email, person.password);
  const dashboard = await page.locator('.dashboard').innerText();
  for (const words of ['Vaak nodig', 'Op de site', 'In te vullen of opnieuw na te kijken', 'Instellingen']) expect(dashboard).toContain(words);
  const dinners = page.locator('.to-fill-in li', { hasText: 'Empowermentruimte', hasNotText: 'gaat niet door' });
  const next = await dinners.locator('a[href*="/collections/occurrences/"]').first().getAttribute('href');
  friday = { id: Number(next?.split('/').at(-1)), path: '' };
  const { body } = await admin.call(`/occurrences/${friday.id}?depth=0`);
  friday.path = `/events/empowerment-room/${String(body.date).slice(0, 10)}`;
});

it('plans a publication, which stays unseen until its moment', async () => {
  const { page } = admin;
  const made = await admin.call('/news?draft=true', 'POST', { title: 'Gepland bericht', summary: 'Kort.', _status: 'draft' });
  expect(made.status).toBe(201);
  await admin.open(`/collections/news/${await admin.idOf('news', 'gepland-bericht')}`);
  await page.locator('#action-save-popup button').first().click();
  await page.locator('#schedule-publish >> visible=true').click();
  const drawer = page.locator('.schedule-publish.drawer--is-open');
  await drawer.locator('label', { hasText: 'Publiceren' }).click();
  await drawer.locator('.react-datepicker__input-container input').click();
  await drawer.locator('.react-datepicker__navigation--next').click();
  await drawer.locator('.react-datepicker__day--015').first().click();
  await drawer.locator('.react-datepicker__time-list-item', { hasText: /^18:00$/ }).click();
  await drawer.getByRole('button', { name: 'Bewaar' }).click();
  await expect.poll(() => drawer.locator('tbody').innerText(), { timeout: 20_000 }).toContain('18:00');
  expect(await status('/nl/news/gepland-bericht')).toBe(404);
  bringForward();
});

it('changes what an event says and when it is, and sees it live in Dutch and in Arabic', async () => {
  await admin.open(`/collections/events/${await admin.idOf('events', 'empowerment-room')}`);
  await admin.type('summary', 'Samen eten aan één lange tafel.');
  expect(await admin.publish()).toBe(200);
  await soon(() => html('/nl/events/empowerment-room')).toContain('Samen eten aan één lange tafel.');
  await admin.open(`/collections/occurrences/${friday.id}`);
  await admin.type('start', '18:35');
  expect(await admin.publish()).toBe(200);
  await soon(() => html(`/ar${friday.path}`)).toContain('18:35');
});

it('is told at the dish that its allergens are not answered, and shows the menu at the dinner when they are', async () => {
  const { page } = admin;
  await admin.open('/collections/menus/create');
  await admin.type('title', 'Menu van vrijdag');
  await page.getByRole('button', { name: 'Voeg Gerecht toe' }).click();
  await admin.type('dishes.0.name', 'Linzensoep');
  expect(await admin.publish()).toBe(400);
  const told = page.locator('.field-type', { has: page.locator('#field-dishes__0__allergens') }).last().locator('.field-error');
  await expect.poll(() => told.innerText(), { timeout: 20_000 }).toBe('Gerecht “Linzensoep”: kies de allergenen, of kruis aan dat er geen in zitten.');
  await admin.choose('dishes.0.allergens', 'Selderij');
  expect(await admin.publish()).toBe(201);
  await page.waitForURL(/menus\/\d+/);
  await admin.open(`/collections/occurrences/${friday.id}`);
  await admin.choose('menu', 'Menu van vrijdag');
  expect(await admin.publish()).toBe(200);
  await soon(() => html(`/nl${friday.path}`)).toMatch(/Linzensoep[\s\S]*[Ss]elderij/);
  expect(await html(`/ar${friday.path}`)).toContain('كرفس');
});

it('closes the desk for today with one choice, in every language', async () => {
  await admin.open('/globals/notice');
  await admin.choose('kind', 'Dicht');
  expect(await admin.publish()).toBe(200);
  await soon(() => banner('ti')).toBeTruthy();
  const said = await Promise.all(['nl', 'ar', 'ti'].map(banner));
  expect(said[0]).toBe('Vandaag gesloten');
  expect(said[1]).toMatch(/\p{Script=Arabic}/u);
  expect(said[2]).toMatch(/\p{Script=Ethiopic}/u);
  expect((await admin.call('/globals/notice?depth=0')).body.date).toMatch(/T12:00:00/);
});

it('is told before publishing of a link that leads nowhere, is led to its text, and is kept back until it is mended', async () => {
  await toldBeforePublishing(admin);
  await soon(() => html('/nl/topics/debts')).toContain('href="/nl/for-now"');
});

it('keeps the good page when a text holds somebody’s telephone number, says so at once and on the dashboard, and recovers', async () => {
  const { page } = admin;
  const id = await admin.idOf('topics', 'debts');
  const title = /<h1.*?<\/h1>/s;
  const before = title.exec(await html('/nl/topics/debts'))?.[0];
  const edit = async (mend: (text: string) => string, name: string) => {
    await admin.open(`/collections/topics/${id}`);
    await admin.type('title', name);
    const field = page.locator('textarea[name="blocks.0.body"]');
    await admin.type('blocks.0.body', mend(await field.inputValue()));
    expect(await admin.publish()).toBe(200);
  };
  await edit((text) => `${text}\n\nBel Ada: 06 12345678.`, 'Schulden en brieven');
  await page.getByText('Opgeslagen, maar nog niet op de site.').waitFor();
  expect(title.exec(await html('/nl/topics/debts'))?.[0]).toBe(before);
  await admin.open();
  const alert = page.locator('#publishing [role=alert]');
  expect(await alert.innerText()).toContain('er lijken gegevens van een persoon in de tekst te staan');
  expect(await alert.locator('a[href="/nl/topics/debts"]').count()).toBe(1);
  expect(await alert.getByText('open de tekst').first().getAttribute('href')).toContain('/collections/topics?where');
  await edit((text) => text.replace('Bel Ada: 06 12345678.', ''), 'Schulden en rekeningen');
  await soon(() => html('/nl/topics/debts')).toContain('Schulden en rekeningen');
  await admin.open();
  expect(await alert.count()).toBe(0);
});

it('goes back to an earlier version of the site, and forward with the next change', async () => {
  const { page } = admin;
  await page.locator('#publishing summary').click();
  await page.getByRole('button', { name: 'Ga terug naar deze versie' }).first().click();
  await page.getByText('De site toont nu een eerdere versie.').waitFor();
  expect(await html('/nl/topics/debts')).not.toContain('Schulden en rekeningen');
  await admin.call('/globals/notice', 'POST', { kind: 'none', _status: 'published' });
  await soon(() => html('/nl/topics/debts')).toContain('Schulden en rekeningen');
  await soon(() => banner('ti')).toBeUndefined();
});

it('shows no draft, takes off what is unpublished, and what is put in the trash', async () => {
  const { page } = admin;
  const address = '/nl/news/nog-niet';
  const made = await admin.call('/news?draft=true', 'POST', { title: 'Nog niet', summary: 'Kort.', _status: 'draft' });
  const id = (made.body.doc as { id: number }).id;
  expect(await status(address)).toBe(404);
  expect(((await (await get('/api/news?where[slug][equals]=nog-niet&draft=true')).json()) as { totalDocs: number }).totalDocs).toBe(0);
  await admin.open(`/collections/news/${id}`);
  expect(await admin.publish()).toBe(200);
  await soon(() => status(address)).toBe(200);
  await page.reload();
  await page.locator('.doc-controls__popup button').first().click();
  await page.locator('#action-unpublish >> visible=true').click();
  await page.locator('.confirmation-modal #confirm-action >> visible=true').click();
  await soon(() => status(address)).toBe(404);
  await admin.call(`/news/${id}`, 'PATCH', { _status: 'published' });
  await soon(() => status(address)).toBe(200);
  await admin.open(`/collections/news/${id}`);
  await page.locator('.doc-controls__popup button').first().click();
  await page.locator('#action-delete >> visible=true').click();
  await page.locator('.confirmation-modal #confirm-action >> visible=true').click();
  await soon(() => status(address)).toBe(404);
  expect(await html('/nl/news')).not.toContain('nog-niet');
});

it('sees who signed up in Arabic without JavaScript, waits, moves up and cancels; checks in by the code, once; and reads the mails', async () => {
  const dayAfterTomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  const { body } = await admin.call(`/occurrences?where[slug][like]=empowerment-room&where[state][equals]=planned&where[date][greater_than]=${dayAfterTomorrow}&sort=date&limit=1&depth=0`);
  const [dinner] = body.docs as { slug: string; date: string }[];
  const visitor = await (await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })).newPage();
  /** Presses a button and waits for the page that answers: a busy server answers later than the click returns. */
  const press = (selector: string, on = visitor) => Promise.all([on.waitForEvent('load'), on.click(selector)]);
  const signUp = async (adults: number) => {
    await visitor.goto(`${server.url}/ar/events/empowerment-room/${dinner?.date.slice(0, 10)}`);
    await visitor.fill('[name=name]', 'canary أمينة');
    await visitor.fill('[name=phone]', '٠٦ ١٢٣٤٥٦٧٨');
    await visitor.fill('[name=email]', 'visitor.canary@example.org');
    await visitor.check(`[name=adults][value="${adults}"]`);
    await press('button[value=check]');
    // Nobody reads the second step in less.
    await visitor.waitForTimeout(1000);
    await press('button[value=send]');
    return { address: visitor.url(), heading: await visitor.locator('h1').innerText(), code: (await visitor.locator('.code-plate').innerText()).trim() };
  };
  const first = await signUp(10);
  await signUp(10);
  const third = await signUp(10);
  expect([first.heading, third.heading]).toEqual([say('ar', 'yours.confirmed'), say('ar', 'yours.waiting')]);
  await visitor.goto(first.address);
  await visitor.locator('details.ask > summary').last().click();
  await press('button[value=cancel]');
  expect(await visitor.locator('h1').innerText()).toBe(say('ar', 'yours.cancelled'));
  await visitor.goto(third.address);
  expect(await visitor.locator('h1').innerText()).toBe(say('ar', 'yours.offered'));
  await press('button[value=accept]');
  expect(await visitor.locator('h1').innerText()).toBe(say('ar', 'yours.confirmed'));
  await visitor.context().close();

  const { page } = admin;
  for (const time of ['first', 'second']) {
    await page.goto(`${server.url}/admin/sign-ups/${dinner?.slug}`);
    await page.fill('[name=code]', third.code.toLowerCase());
    await press('form:has([name=code]) button', page);
    await expect.poll(() => page.locator('.sign-ups').innerText(), { message: time, timeout: 15_000 }).toContain('binnen: 10');
  }
  const kitchen = await (await page.goto(`${server.url}/api/sign-up-desk/${dinner?.slug}/kitchen-sheet`))?.text();
  expect(kitchen).toContain('20 personen');
  expect(kitchen).not.toContain('canary');
  // The sheet may ask the server nothing.
  await admin.open();
  await soon(async () => (await admin.call('/mails?limit=0&depth=0')).body.totalDocs).toBeGreaterThanOrEqual(5);
  expect((await get(`/api/sign-up-desk/${dinner?.slug}/csv`)).status).toBeGreaterThanOrEqual(401);
}, 120_000);

it('lets a translator work the queue to zero on a telephone, and puts on the site what an editor approves', () => translatorWalk({ url: server.url, browser, admin, html }), 120_000);

it('publishes what was planned when its moment has come', async () => {
  await expect.poll(() => status('/ti/news/gepland-bericht'), { timeout: 90_000, interval: 200 }).toBe(200);
  const { body } = await admin.call(`/news/${await admin.idOf('news', 'gepland-bericht')}`);
  expect(body._status).toBe('published');
});

it('sees beside the form what is typed, in Dutch and in Arabic, on the width of a telephone', () => seesWhatIsTyped(admin));

it('is warned of whoever works on the same text, overwrites nothing unseen and loses nothing typed; and reads who did what', () => twoEditors({ url: server.url, browser, admin }), 120_000);

it('brings back an old version and what was thrown away, and plans on the foundation’s clock', () => history(admin, server.url), 60_000);

it('sees on one dark small screen how the site is and what waits', () => dashboardLooksWell(admin));

it('lets nobody’s address into the log', async () => {
  const post = (path: string, data: object) => fetch(`${server.url}/api/users/${path}`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(data) });
  expect((await post('login', { email: person.email, password: 'niet het wachtwoord' })).status).toBe(401);
  expect((await post('forgot-password', { email: person.email })).status).toBe(200);
  await expect.poll(() => server.output(), { timeout: 10_000 }).toContain('cannot send mail');
  expect(server.output()).not.toContain('canary');
});

/** The planned moment becomes now, as if the days in between had passed. */
function bringForward(): void {
  const database = new DatabaseSync(join(server.dataDir, 'database.sqlite'));
  database.exec('PRAGMA busy_timeout = 5000');
  const { changes } = database.prepare('UPDATE payload_jobs SET wait_until = ?').run(new Date().toISOString());
  database.close();
  expect(changes).toBe(1);
}
