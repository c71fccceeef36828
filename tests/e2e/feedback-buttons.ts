import type { Browser } from 'playwright';
import { describe, expect, it } from 'vitest';
import { feedbackSlug } from '../../cms/feedback/collection.ts';
import { say } from '../../content/messages.ts';
import type { DeskSite } from './desk-site.ts';
import { smallScreen } from './small-screen.ts';

/** The two buttons at the foot of every page, for a file of tests that has a site with its desk running. */
export function feedbackButtons(site: () => DeskSite, browser: () => Browser): void {
  const stored = async () => (await site().payload.db.find({ collection: feedbackSlug, limit: 0, pagination: false, sort: 'id' } as never) as unknown as { docs: Record<string, unknown>[] }).docs;

  describe.each(['nl', 'ar', 'ti'] as const)('the two buttons in %s, without JavaScript, on a small telephone', (lang) => {
    it('are seen, count, take one line without its number, and lead back', async () => {
      const { page, context, faults } = await smallScreen(browser(), site().url);
      await page.goto(`${site().url}/${lang}/topics/energy`);
      expect(await faults()).toEqual([]);
      const buttons = page.locator('main > form button');
      expect(await buttons.allInnerTexts()).toEqual([say(lang, 'feedback.helped'), say(lang, 'feedback.missing')]);
      for (const box of [await buttons.nth(0).boundingBox(), await buttons.nth(1).boundingBox()]) expect([box && box.height >= 44, box && box.x >= 0 && box.x + box.width <= 320]).toEqual([true, true]);
      await buttons.nth(0).click();
      expect([new URL(page.url()).pathname, await page.locator('h1').innerText(), await page.locator('textarea').count()]).toEqual([`/feedback/${lang}/topics/energy`, say(lang, 'feedback.thanks'), 0]);
      await page.reload();
      await page.locator('main a.btn').click();
      expect(new URL(page.url()).pathname).toBe(`/${lang}/topics/energy`);

      await page.locator('main > form button').nth(1).click();
      expect(await page.locator('main').innerText()).toContain(say(lang, 'feedback.line.hint'));
      expect([await page.locator('main > form').count(), await page.locator(`main a[href="/${lang}/ask/site-problem"]`).count(), await page.locator(`main a[href^="/${lang}/places/"]`).count()]).toEqual([0, 1, 1]);
      await page.locator('main form button').click();
      expect(await page.locator('#errors a').count()).toBe(1);
      expect(await faults()).toEqual([]);
      await page.locator('textarea').fill(`${lang} السعر 06 12345678`);
      await page.locator('main form button').click();
      const main = await page.locator('main').innerText();
      expect([main.includes(say(lang, 'feedback.said')), main.includes(say(lang, 'feedback.cleaned')), main.includes('12345678')]).toEqual([true, true, false]);
      expect(await faults()).toEqual([]);
      expect((await stored()).filter(({ language }) => language === lang).map(({ kind, n, line }) => [kind, n, line ?? ''])).toEqual([['helped', 1, ''], ['missing', 1, ''], ['line', 1, `${lang} السعر …`]]);
      expect(site().errors).toEqual([]);
      await context.close();
    });
  });

  it('the form of a report asks nothing of the kind', async () => {
    const { page, context } = await smallScreen(browser(), site().url);
    await page.goto(`${site().url}/nl/ask/report-discrimination`);
    expect([await page.locator('h1').count(), await page.locator('main > form').count()]).toEqual([1, 0]);
    await context.close();
  });
}
