import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import type { BlockOf } from '../../content/snapshot.ts';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { fewWords } from '../few-words.ts';
import { varied } from '../varied-snapshot.ts';
import { openBrowser } from './browser.ts';
import { type ServedSite, servedSite } from './served-site.ts';

const start = fewWords(startSnapshot({ day: '2026-11-22', siteUrl: 'http://localhost:3000' }));
let site: ServedSite;
let browser: Browser;
beforeAll(async () => {
  site = await servedSite(varied(start));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const plain = async (viewport = { width: 360, height: 720 }): Promise<Page> => (await browser.newContext({ javaScriptEnabled: false, viewport })).newPage();

describe('without JavaScript', () => {
  it('a resident goes from the language choice to help, in each language, by links alone', async () => {
    for (const lang of locales) {
      const page = await plain();
      await page.goto(site.url);
      await page.locator(`main a[hreflang="${lang}"]`).click();
      await page.locator('main a[href$="/topics/debts"]').first().click();
      expect(new URL(page.url()).pathname).toBe(`/${lang}/topics/debts`);
      expect(await page.locator('h1').innerText()).not.toBe('');
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      await page.context().close();
    }
  });

  it('the language menu opens and leads to the same page', async () => {
    const page = await plain();
    await page.goto(`${site.url}/nl/topics/energy`);
    await page.locator('details.langs > summary').click();
    await page.locator('details.langs a[hreflang="ar"]').click();
    expect(new URL(page.url()).pathname).toBe('/ar/topics/energy');
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await page.context().close();
  });

  it('a page without a translation says so in the reader’s language, shows the Dutch text as Dutch, and names the desk', async () => {
    for (const lang of locales.filter((one) => one !== 'nl')) {
      const page = await plain();
      await page.goto(`${site.url}/${lang}/dutch-only`);
      const main = page.locator('main');
      expect(await main.innerText()).toContain(say(lang, 'translation.missing'));
      expect(await main.locator('.fallback [lang="nl"][dir="ltr"]').first().innerText()).toContain('Tweede alinea');
      expect(await main.locator(`a[href^="/${lang}/places/"]`).count()).toBeGreaterThan(0);
      await page.context().close();
    }
  });

  it('an unchecked translation says so and leads to the Dutch page; Dutch says nothing', async () => {
    const page = await plain();
    await page.goto(`${site.url}/ar/topics/debts`);
    expect(await page.locator('main').innerText()).toContain(say('ar', 'translation.unchecked'));
    expect(await page.locator('main a[hreflang="nl"][href="/nl/topics/debts"]').count()).toBe(1);
    await page.goto(`${site.url}/nl/topics/debts`);
    expect(await page.locator('main .note').count()).toBe(0);
    await page.context().close();
  });

  it('an older block stays in the reader’s language, says since when, and opens the Dutch with one tap; only that block does', async () => {
    const first = start.topics.energy!.blocks[0] as BlockOf<'text'>;
    for (const [lang, day] of [['ar', '12 نوفمبر 2026'], ['zh', '2026年11月12日'], ['ti', '12']] as const) {
      const page = await plain();
      await page.goto(`${site.url}/${lang}/older-part`);
      const older = page.locator('.older');
      expect(await older.count()).toBe(2);
      const [summary, dutch] = [older.first().locator('summary'), older.first().locator('[lang="nl"][dir="ltr"]')];
      expect(await summary.innerText()).toContain(say(lang, 'freshness.older', { date: '|' }).split('|').at(-1));
      expect(await summary.innerText()).toContain(day);
      expect(await older.first().innerText()).toContain(first.body[lang]!.slice(0, 20));
      expect(await dutch.isVisible()).toBe(false);
      expect((await summary.boundingBox())!.height).toBeGreaterThanOrEqual(44);
      await summary.click();
      expect(await dutch.isVisible()).toBe(true);
      expect(await dutch.innerText()).toContain('U krijgt een hoge rekening');
      const untranslated = page.locator('.fallback');
      expect(await untranslated.count()).toBe(1);
      expect(await untranslated.innerText()).toContain(say(lang, 'translation.part'));
      expect(await page.locator('main').innerText()).toContain(say(lang, 'freshness.wrong'));
      await page.context().close();
    }
  });

  it('who made the translation stands at the head where nobody has checked it, else at the foot; a reader goes from there to the numbers, and back to the page that lacks most', async () => {
    const page = await plain();
    await page.goto(`${site.url}/fr/older-part`);
    expect(await page.locator('.note').first().innerText()).toContain(say('fr', 'freshness.machine.unchecked'));
    await page.goto(`${site.url}/ar/older-part`);
    expect(await page.locator('.origin').innerText()).toContain(say('ar', 'freshness.person.checked'));
    await page.locator('.origin a[href="/ar/translations"]').click();
    expect(await page.locator('h1').innerText()).toBe(say('ar', 'freshness.title'));
    expect(await page.locator('tbody tr').count()).toBe(locales.length - 1);
    await page.locator('main .dots a').first().click();
    expect(await page.locator('html').getAttribute('lang')).toBe('ar');
    expect(await page.locator('main').innerText()).toContain(say('ar', 'translation.missing'));
    await page.goto(`${site.url}/nl/older-part`);
    expect(await page.locator('.note, .older, .origin, .fallback').count()).toBe(0);
    await page.context().close();
  });

  it('the calendar filters by kind with links', async () => {
    const page = await plain();
    await page.goto(`${site.url}/nl/calendar`);
    await page.locator('.filter a[href="/nl/calendar/kind/kids"]').click();
    expect(await page.locator('main').innerText()).toContain('Kids Oase');
    expect(await page.locator('main').innerText()).not.toContain('Empowermentruimte\n');
    await page.context().close();
  });

  it('every link and the skip link can be reached by keyboard, and focus is seen', async () => {
    const page = await plain({ width: 1280, height: 800 });
    await page.goto(`${site.url}/nl`);
    await page.keyboard.press('Tab');
    const skip = page.locator('.skip');
    const box = await skip.boundingBox();
    expect(box && box.y >= 0).toBe(true);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#main');
    await page.context().close();
  });
});
