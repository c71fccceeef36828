import { expect } from 'vitest';
import type { Admin } from './admin.ts';

/** Types a title beside its preview, in Dutch and in Arabic on the width of a telephone, and sees the frame follow; nothing is saved. */
export async function seesWhatIsTyped(admin: Admin): Promise<void> {
  const { page } = admin;
  const path = `/collections/topics/${await admin.idOf('topics', 'debts')}`;
  const frame = page.frameLocator('#live-preview-iframe');
  const heading = () => frame.locator('h1').evaluate((element) => [(element as HTMLElement).innerText, getComputedStyle(element).direction]);
  const soon = (look: () => Promise<unknown>) => expect.poll(look, { timeout: 150_000, interval: 50 });
  const before = await admin.call('/topics/versions?limit=0');
  await admin.open(path);
  await page.click('#live-preview-toggler');
  await frame.locator('h1').waitFor();
  await admin.type('title', 'Schulden, met wat u typt');
  await soon(heading).toEqual(['Schulden, met wat u typt', 'ltr']);
  await admin.open(`${path}?locale=ar`);
  await page.locator('.live-preview-toolbar-controls__breakpoint button').first().click();
  await page.getByRole('button', { name: 'Telefoon / Phone' }).click();
  await soon(() => frame.locator('html').evaluate(() => innerWidth)).toBe(390);
  await admin.type('title', 'ديون، كما تكتب');
  await soon(heading).toEqual(['ديون، كما تكتب', 'rtl']);
  await page.click('#live-preview-toggler');
  expect((await admin.call('/topics/versions?limit=0')).body.totalDocs).toBe(before.body.totalDocs);
}
