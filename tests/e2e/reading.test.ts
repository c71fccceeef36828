import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factsOf, type Locale } from '../../content/locales.ts';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { axeFaults } from './axe.ts';
import { openBrowser } from './browser.ts';
import { type DeskSite, deskSite } from './desk-site.ts';
import { codeLikeness, printedPage } from './printed/printed-page.ts';

const content = startSnapshot({ day: '2026-11-23', siteUrl: 'http://localhost:3000' });
let site: DeskSite;
let browser: Browser;
beforeAll(async () => {
  site = await deskSite(content, Date.parse('2026-11-23T10:00:00Z'));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

/** A phone without JavaScript. */
const phone = async (width = 360): Promise<Page> => (await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 740 }, reducedMotion: 'reduce' })).newPage();
const isTooWide = (page: Page) => page.locator('html').evaluate((html) => html.scrollWidth > html.clientWidth);
const readers: readonly (readonly [Locale, string])[] = [['ti', 'dwangbevel'], ['ar', 'Aanmaning'], ['zh', 'dwangbevl']];

describe('a Dutch word on a letter, on a phone without JavaScript', () => {
  it.each(readers)('leads in %s from what is typed (%s) to its page, beside its Dutch, and onto paper', async (lang, typed) => {
    const page = await phone();
    await page.goto(`${site.url}/${lang}`);
    await page.locator('details.find > summary').click();
    await page.locator('details.find input').fill(typed);
    await page.locator('details.find input').press('Enter');
    const first = page.locator('.hits a').first();
    const path = (await first.getAttribute('href'))!;
    const word = content.words[path.split('/').at(-1)!]!;
    expect(path).toBe(`/${lang}/words/${word.slug}`);
    await first.click();
    expect(await page.locator('h1 bdi[lang=nl]').innerText()).toBe(word.word);
    expect(await page.locator('main').innerText()).toContain(word.name[lang]!);

    const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const [begin, end] = [printedPage(paper), printedPage(paper, true)];
    expect({ paper: begin.paper, missing: begin.missing + end.missing }).toEqual({ paper: [210, 297], missing: 0 });
    const address = `http://localhost:3000${path}`;
    expect(end.lines.join(' ')).toContain(address);
    expect(codeLikeness(end, end.codes.at(-1)!, address)).toBeGreaterThan(0.98);

    // With JavaScript the browser fetches the code only when somebody prints.
    const reader = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
    const fetched: string[] = [];
    reader.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await reader.goto(`${site.url}${path}`, { waitUntil: 'networkidle' });
    expect(fetched.filter((asked) => asked.startsWith('/qr/'))).toEqual([]);
    const later = printedPage(await reader.pdf({ format: 'A4', preferCSSPageSize: true }), true);
    expect([later.codes.length, later.lines.join(' ').includes(address)]).toEqual([1, true]);
    await reader.context().close();

    await page.locator('.show a').click();
    expect(await page.locator('h1').innerText()).toContain(word.name[lang]!);
    const dutch = page.locator('main [lang=nl][dir=ltr]', { hasText: word.means.nl!.slice(0, 25) });
    expect([await dutch.count() > 0, await page.locator('html').getAttribute('dir'), await page.locator('main').getAttribute('dir')]).toEqual([true, factsOf(lang).dir, factsOf(lang).dir]);
    expect(await isTooWide(page)).toBe(false);
    await page.context().close();
  });
});

describe('pages for reading', () => {
  it('fit a screen of 320 pixels, and lose nothing with images off', async () => {
    const page = await phone(320);
    await page.route(/\.(?:svg|webp|png|jpe?g|avif)(?:\?|$)/, (route) => route.abort());
    const faults: string[] = [];
    for (const lang of ['nl', 'ar', 'am'] as const) for (const path of ['/topics/energy', '/words', '/words/aanmaning', '/letters/cak/reminder', '/organisations?topic=debts&open=1', '/topics/debts?with=nl', '/events/empowerment-room/2026-12-11']) {
      if (lang === 'nl' && path.includes('with=')) continue;
      await page.goto(`${site.url}/${lang}${path}`);
      if (await isTooWide(page)) faults.push(`${lang} ${path} is wider than the screen`);
      for (const picture of await page.locator('main img:visible').all()) if (!(await picture.getAttribute('alt'))) faults.push(`${lang} ${path}: a picture that says nothing`);
    }
    await page.goto(`${site.url}/am/topics/energy`);
    expect(await page.locator('.short li').allInnerTexts()).toEqual(content.topics.energy!.short!.map(({ text }) => text.am));
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('have no faults that axe sees, where they are made when they are asked for', async () => {
    const page = await (await browser.newContext({ viewport: { width: 360, height: 740 }, bypassCSP: true })).newPage();
    const faults: string[] = [];
    for (const [lang, path] of [['ar', '/topics/energy?with=nl'], ['ti', '/words/aanmaning?with=nl'], ['zh', '/letters/cak/reminder?with=nl'], ['nl', '/organisations?language=ar'], ['fa', '/organisations?topic=debts&steps=1']] as const) {
      await page.goto(`${site.url}/${lang}${path}`);
      faults.push(...(await axeFaults(page)).map((fault) => `${lang} ${path}: ${fault}`));
      expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('say what is known and what is not in the directory, and draw a clock beside a time', async () => {
    const page = await phone();
    await page.goto(`${site.url}/nl/organisations`);
    const all = await page.locator('.directory > li').count();
    await page.selectOption('select[name=topic]', 'debts');
    await page.locator('form:has(select[name=topic]) button').click();
    expect(new URL(page.url()).searchParams.get('topic')).toBe('debts');
    expect(await page.locator('select[name=topic]').inputValue()).toBe('debts');
    expect(await page.locator('.directory > li').count()).toBeLessThan(all);
    await page.goto(`${site.url}/am/events/empowerment-room/2026-12-11`);
    expect(await page.locator('main svg[aria-hidden=true] path, main svg[aria-hidden=true] line').count()).toBeGreaterThan(0);
    expect(await page.locator('main').innerText()).toContain('ምሽት');
    await page.context().close();
  });
});
