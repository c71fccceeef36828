import type { Browser, BrowserContext, Page } from 'playwright';
import { faultsLooking } from './faults-looking.ts';

/** A window of a small telephone without JavaScript. */
export interface SmallScreen {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What axe finds on the page as it is, whether it is too wide, what the browser complained of, and what was asked of other sites, since the last look. */
  faults(): Promise<string[]>;
}

const viewport = { width: 320, height: 640 };

/** Opens the window. `url`: where the site is; everything else is foreign. */
export async function smallScreen(browser: Browser, url: string): Promise<SmallScreen> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport });
  const page = await context.newPage();
  const heard: string[] = [];
  context.on('request', (request) => { if (!request.url().startsWith(url) && !request.url().startsWith('data:')) heard.push(`asks ${request.url()}`); });
  // A form that comes back or a page that is gone has a status of its own, which a browser tells as an error.
  page.on('console', (message) => { if (message.type() === 'error' && !/status of 4(?:04|22)/.test(message.text())) heard.push(message.text()); });
  return { page, context, faults: async () => [...(await faultsLooking(browser, page, viewport)), ...heard.splice(0)] };
}
