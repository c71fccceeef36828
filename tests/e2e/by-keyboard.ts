import type { Page } from 'playwright';
import { expect } from 'vitest';

/** Goes on with the tabulator until this has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 400; step++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${selector}.`);
}
/** Ticks a box, or opens what is folded. */
export async function press(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press('Space');
}
/** Types into a field. */
export async function type(page: Page, selector: string, text: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.insertText(text);
}
/** Presses the button of a step, and waits for the page that answers. */
export async function submit(page: Page, step: string): Promise<void> {
  await tabTo(page, `button[value=${step}]`);
  await enter(page);
}
/** Presses Enter where the focus is, and waits for the page that follows: until what asks for the focus has it, which a busy browser gives only when it first paints. */
export async function enter(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
  await expect.poll(() => page.evaluate(() => document.querySelector('[autofocus]') !== null && document.activeElement === document.body), { timeout: 10_000 }).toBe(false);
}
/** Goes on to a link inside a part of the page, and follows it. */
export async function follow(page: Page, path: string, within = 'main'): Promise<void> {
  await tabTo(page, `${within} a[href="${path}"]`);
  await enter(page);
}
/** The id of what has the focus. */
export const focused = (page: Page): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id);
