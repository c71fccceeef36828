import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PayloadRequestStore } from '../../cms/desk/requests/payload-request-store.ts';
import { about, receiptBox } from '../../cms/desk/reports/report-content.ts';
import { changeVolunteer } from '../../cms/desk/volunteers/changing.ts';
import { PayloadVolunteerStore } from '../../cms/desk/volunteers/payload-volunteer-store.ts';
import { codeOfReceipt, receiptIn } from '../../cms/privacy/receipt.ts';
import { seal } from '../../cms/privacy/sealed-box.ts';
import { locales } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { type Holder, makeKey } from '../report-rig.ts';
import { withCrew } from '../unit/shifts/crew-snapshot.ts';
import { openBrowser } from './browser.ts';
import { enter, focused, follow, press, submit, tabTo, type } from './by-keyboard.ts';
import { type DeskSite, deskSite } from './desk-site.ts';
import { expectFaults } from './expect-faults.ts';
import { fillForm } from './fill-form.ts';
import { smallScreen } from './small-screen.ts';

const now = Date.parse('2026-11-23T09:00:00Z');
const report = 'report-discrimination';
const { forms } = startSnapshot({ day: '2026-11-22', siteUrl: 'http://localhost:3000' });
let site: DeskSite;
let browser: Browser;
let requests: PayloadRequestStore;
let holder: Holder;
beforeAll(async () => {
  const snapshot = withCrew();
  site = await deskSite({ ...snapshot, forms: { ...snapshot.forms, [report]: { ...snapshot.forms[report]!, open: true } } }, now);
  requests = new PayloadRequestStore(site.payload);
  // A draft, which needs no key to be saved: it says who may see the answers.
  await site.payload.create({
    collection: 'forms', context: { planning: true },
    data: { slug: report, kind: 'report', open: false, title: 'Meldpunt', summary: 'Kort', icon: 'scale', order: 1, audience: 'report', keepDays: 90, seenByRoles: ['desk'], fields: [{ name: 'story', kind: 'long-text', label: 'Wat' }], _status: 'published' } as never,
  });
  holder = await makeKey(site.payload, site.as.desk.id, [report], site.as.admin.id);
  browser = await openBrowser();
}, 240_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
  expect(site.errors).toEqual([]);
});

const names = { nl: 'Anna', ar: 'أمينة', fa: 'مریم', zh: '王芳', am: 'ሰላም' } as const;
const said = { nl: 'Ook in de keuken', ar: 'وفي المطبخ أيضا', fa: 'در آشپزخانه هم', zh: '厨房里也有', am: 'በኩሽናም ውስጥ' } as const;

const heading = (page: Page) => page.locator('h1').innerText();
const code = async (page: Page) => (await page.locator('.code-plate').innerText()).trim();

describe.each(['nl', 'ar', 'fa', 'zh', 'am'] as const)('a request without JavaScript in %s, by keyboard on a small telephone', (lang) => {
  it('is found, mended, sent, added to, and found again by its code', async () => {
    const { page, context, faults } = await smallScreen(browser, site.url);
    await page.goto(`${site.url}/${lang}/ask`);
    expect(await faults()).toEqual([]);
    await follow(page, `/${lang}/ask/energy-visit`);
    expect(await faults()).toEqual([]);
    await type(page, '#su-name', names[lang]);
    await submit(page, 'send');
    await expectFaults(page, lang, ['problems', 'landlord', 'home-postcode', 'days', 'reach-phone', 'languages']);
    expect(await page.inputValue('#su-name')).toBe(names[lang]);
    expect(await faults()).toEqual([]);

    await press(page, '[name=problems][value=mould]');
    await press(page, '[name=landlord]');
    expect(await page.isChecked('[name=landlord][value=portaal]')).toBe(true);
    expect(await page.isVisible('#su-landlord-name')).toBe(false);
    for (let down = 0; down < 2; down++) await page.keyboard.press('ArrowDown');
    expect(await page.isVisible('#su-landlord-name')).toBe(true);
    await type(page, '#su-landlord-name', 'De Sleutels');
    await type(page, '#su-home-postcode', '2312ab');
    await type(page, '#su-home-number', '10 A');
    await press(page, '[name=days][value="5-evening"]');
    await type(page, '#su-reach-phone', '٠٦ ١٢٣٤٥٦٧٨');
    await press(page, '[name=languages][value=ti]');
    await submit(page, 'send');

    expect(await heading(page)).toBe(say(lang, 'asked.sent'));
    expect(await faults()).toEqual([]);
    const own = await code(page);
    const row = await requests.byCode(own.replace('-', ''));
    expect(row).toMatchObject({
      form: 'energy-visit', language: lang, state: 'new', cameBy: 'site',
      answers: { 'problems': ['mould'], 'landlord': 'other', 'landlord-name': 'De Sleutels', 'home': { postcode: '2312 AB', number: '10 A' }, 'days': ['5-evening'], 'name': names[lang], 'reach': { phone: '+31612345678', email: '' }, 'languages': [{ code: 'ti' }] },
    });
    const place = new URL(page.url()).pathname;
    expect(place).toMatch(new RegExp(`^/${lang}/asked/${row!.code}-[\\w-]{22}$`));
    await type(page, '#su-text', said[lang]);
    await submit(page, 'add');
    expect(await page.locator('[role=status]').innerText()).toBe(say(lang, 'asked.added'));
    expect(await page.locator('.talk .person').innerText()).toContain(said[lang]);
    expect(await faults()).toEqual([]);

    const gone = await page.goto(site.url + place.slice(0, -1) + (place.endsWith('A') ? 'B' : 'A'));
    expect([gone?.status(), await heading(page)]).toEqual([404, say(lang, 'asked.gone')]);
    expect(await page.content()).not.toContain(own);
    expect(await faults()).toEqual([]);
    await follow(page, `/${lang}/asked`);
    expect(await faults()).toEqual([]);
    await type(page, '#su-code', own.toLowerCase());
    await type(page, '#su-reach', '06 87654321');
    await enter(page);
    expect([await focused(page), await page.locator('#errors').innerText(), await page.inputValue('#su-code')]).toEqual(['errors', say(lang, 'asked.find.none'), own.toLowerCase()]);
    expect(await faults()).toEqual([]);
    await page.fill('#su-reach', '');
    await type(page, '#su-reach', '+31 6 12345678');
    await enter(page);
    expect(new URL(page.url()).pathname).toBe(place);
    expect(await heading(page)).toBe(say(lang, 'asked.title'));
    await context.close();
  });
});

/** Each shipped form that is open, in a language of its own. */
const shipped = Object.values(forms).filter(({ kind, slug }) => kind === 'request' && slug !== 'energy-visit').map((form, index) => ({ ...form, lang: locales[(index * 5 + 1) % locales.length]! }));

it.each(shipped)('$slug is sent without JavaScript in $lang with what must be answered alone', async ({ slug, fields, lang }) => {
  const { page, context, faults } = await smallScreen(browser, site.url);
  await page.goto(`${site.url}/${lang}/ask/${slug}`);
  expect(await faults()).toEqual([]);
  const answered = await fillForm(page, fields);
  await submit(page, 'send');
  expect(await heading(page)).toBe(say(lang, 'asked.sent'));
  expect(await faults()).toEqual([]);
  const row = await requests.byCode((await code(page)).replace('-', ''));
  expect(row).toMatchObject({ form: slug, language: lang });
  expect(Object.keys(row?.answers ?? {}).sort()).toEqual(answered.sort());
  await context.close();
});

describe.each(['nl', 'ar'] as const)('a report without a name and without JavaScript in %s', (lang) => {
  const path = `/${lang}/ask/${report}`;
  const story = { nl: 'Ik kreeg de kamer niet-Xq', ar: 'لم أحصل على الغرفة-Xq' }[lang];

  it('leaves nothing behind but the address of its form, and its answer is read with the receipt', async () => {
    const { page, context, faults } = await smallScreen(browser, site.url);
    await page.goto(`${site.url}/${lang}/ask`);
    await follow(page, path);
    expect(await faults()).toEqual([]);
    await submit(page, 'send');
    await expectFaults(page, lang, ['story']);
    expect(await faults()).toEqual([]);
    await type(page, '#su-story', story);
    await submit(page, 'send');
    expect(await heading(page)).toBe(say(lang, 'reporting.sent'));
    expect(await page.content()).not.toContain('-Xq');
    expect(await faults()).toEqual([]);
    const receipt = await code(page);
    expect(receipt).toMatch(/^[A-Z2-9]{4}(?:-[A-Z2-9]{4}){3}$/);
    // A link to a field adds the field's name, which says nothing about the answer.
    const { entries } = await (await context.newCDPSession(page)).send('Page.getNavigationHistory');
    expect([...new Set(entries.map(({ url }) => url.replace(site.url, '').split('#', 1)[0]))]).toEqual(['about:blank', `/${lang}/ask`, path]);
    expect(await context.storageState()).toEqual({ cookies: [], origins: [] });
    await context.close();

    const row = (await requests.byCode(codeOfReceipt(receiptIn(receipt)!)))!;
    expect(JSON.stringify(row)).not.toContain('-Xq');
    const answer = await seal(said[lang], { [holder.id]: holder.pair.publicKey, [receiptBox]: row.sealed!.receiptKey }, about.said(row.code, 'desk'));
    await requests.change(row, { sealed: { ...row.sealed!, said: [{ ...answer, at: now, from: 'desk' }] } });
    const later = await smallScreen(browser, site.url);
    await later.page.goto(site.url + path);
    await type(later.page, '#su-receipt', 'AAAA');
    await submit(later.page, 'open');
    expect([await focused(later.page), await later.page.locator('#errors').innerText()]).toEqual(['errors', say(lang, 'reporting.none')]);
    expect(await later.faults()).toEqual([]);
    await type(later.page, '#su-receipt', receipt.toLowerCase().replaceAll('-', ' '));
    await submit(later.page, 'open');
    expect(await later.page.locator('.talk .desk').innerText()).toContain(said[lang]);
    expect(later.page.url()).toBe(site.url + path);
    expect(await later.faults()).toEqual([]);
    await type(later.page, '#su-text', said[lang]);
    await submit(later.page, 'add');
    expect(await later.page.locator('[role=status]').innerText()).toBe(say(lang, 'asked.added'));
    expect(later.page.url()).toBe(site.url + path);
    expect(await later.faults()).toEqual([]);
    await later.context.close();
  });

  it('is not seen by somebody who goes back', async () => {
    const { page, context } = await smallScreen(browser, site.url);
    await page.goto(`${site.url}/${lang}/ask`);
    await follow(page, path);
    await type(page, '#su-story', story);
    await submit(page, 'send');
    expect([await heading(page), page.url()]).toEqual([say(lang, 'reporting.sent'), site.url + path]);
    await page.goBack();
    expect([page.url(), await page.inputValue('#su-story')]).toEqual([site.url + path, '']);
    await page.goBack();
    expect(page.url()).toBe(`${site.url}/${lang}/ask`);
    await context.close();
  });

  it('is left quickly by a link that does not say from where', async () => {
    const { page, context } = await smallScreen(browser, site.url);
    const from: (string | undefined)[] = [];
    // The server leads on to a page about the weather, which a test does not load.
    await context.route('**/leave', async (route) => { from.push((await route.request().allHeaders()).referer); await route.fulfill({ body: '<title>weer</title>', contentType: 'text/html' }); });
    await page.goto(site.url + path);
    await follow(page, '/leave', '.leave');
    expect([await page.title(), from]).toEqual(['weer', [undefined]]);
    await context.close();
  });
});

describe.each(['nl', 'ar'] as const)('a volunteer without JavaScript in %s, by keyboard', (lang) => {
  it('joins, takes a shift, sees it and gives it back', async () => {
    const { page, context, faults } = await smallScreen(browser, site.url);
    await page.goto(`${site.url}/${lang}/volunteer`);
    await follow(page, `/${lang}/join`);
    expect(await faults()).toEqual([]);
    await type(page, '#su-brings', said[lang]);
    await submit(page, 'send');
    await expectFaults(page, lang, ['name', 'reach-phone', 'roles', 'languages', 'days']);
    expect(await page.inputValue('#su-brings')).toBe(said[lang]);
    expect(await faults()).toEqual([]);
    await type(page, '#su-name', names[lang]);
    await type(page, '#su-reach-phone', '06 12345679');
    await press(page, '[name=roles][value=cook]');
    await press(page, '[name=languages][value=ti]');
    await press(page, '[name=days][value="5-evening"]');
    await submit(page, 'send');
    expect(await heading(page)).toBe(say(lang, 'join.joined'));
    expect(await page.locator('main').innerText()).toContain(say(lang, 'shift.open.notYet'));
    expect(await faults()).toEqual([]);

    const volunteers = new PayloadVolunteerStore(site.payload);
    const one = (await volunteers.byCode((await code(page)).replace('-', '')))!;
    await changeVolunteer(volunteers, one.id, () => ({ state: 'active', since: now }));
    const own = site.url + new URL(page.url()).pathname;
    await page.goto(own);
    const shifts = page.locator('#shifts .shifts > li');
    expect([await heading(page), await shifts.count()]).toEqual([say(lang, 'join.yours'), 0]);
    expect(await faults()).toEqual([]);
    await submit(page, 'take');
    expect(await page.locator('[role=status]').innerText()).toBe(say(lang, 'shift.did.taken'));
    expect(await shifts.count()).toBe(1);
    expect(await faults()).toEqual([]);
    await page.goto(own);
    expect(await shifts.count()).toBe(1);
    await tabTo(page, '#shifts summary');
    await page.keyboard.press('Enter');
    expect(await faults()).toEqual([]);
    await submit(page, 'give');
    expect(await page.locator('[role=status]').innerText()).toBe(say(lang, 'shift.did.givenBack'));
    expect(await shifts.count()).toBe(0);
    expect(await faults()).toEqual([]);
    await context.close();
  });
});
