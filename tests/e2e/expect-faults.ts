import type { Page } from 'playwright';
import { expect } from 'vitest';
import { fieldId } from '../../content/forms/fault-message.ts';
import type { Locale } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import { focused, tabTo } from './by-keyboard.ts';

/** The page of a form says that these fields are to be mended: in its title, by the focus, and by a link to each, the first of which is followed with the keyboard. */
export async function expectFaults(page: Page, lang: Locale, fields: readonly string[]): Promise<void> {
  expect((await page.title()).startsWith(say(lang, 'signUp.error.prefix'))).toBe(true);
  expect(await focused(page)).toBe('errors');
  const links = await page.locator('#errors a').evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
  expect(links).toEqual(fields.map((field) => `#${fieldId(field)}`));
  for (const link of links) expect(await page.locator(link).evaluate((input) => input.matches('input, textarea, select')), link).toBe(true);
  await tabTo(page, '#errors a');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe(links[0]!.slice(1));
}
