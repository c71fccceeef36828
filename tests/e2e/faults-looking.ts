import type { Browser, Page } from 'playwright';
import { axeFaults } from './axe.ts';

/** What axe finds on the page as it looks now, with scripts on in a copy; and whether it is wider than the screen. */
export async function faultsLooking(browser: Browser, page: Page, viewport: { readonly width: number; readonly height: number }): Promise<string[]> {
  const html = await page.content();
  const context = await browser.newContext({ viewport });
  const copy = await context.newPage();
  await copy.route('**/*', (route) => (route.request().isNavigationRequest() ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }) : route.continue()));
  await copy.goto(page.url());
  await copy.evaluate(() => document.querySelectorAll<HTMLElement>('.foot').forEach((foot) => { foot.style.contentVisibility = 'visible'; }));
  // Whatever hangs on an option is looked at too.
  await copy.evaluate(() => document.querySelectorAll<HTMLInputElement>('.holds > input').forEach((input) => { input.checked = true; }));
  const wide = await copy.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const faults = [...(await axeFaults(copy)), ...(wide > 0 ? [`${wide} px wider than ${viewport.width}`] : [])];
  await context.close();
  return faults;
}
