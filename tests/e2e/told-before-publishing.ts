import { expect } from 'vitest';
import type { Admin } from './admin.ts';

const patient = { timeout: 20_000 };

/**
 * An editor links a text to a page that is not there: is told beside the form while typing, is led to the text, is kept back, mends it, publishes.
 * The topic “debts” then links to the page `/for-now`, which is made here.
 */
export async function toldBeforePublishing(admin: Admin): Promise<void> {
  const { page } = admin;
  expect((await admin.call('/pages', 'POST', { title: 'Even', slug: 'for-now', summary: 'Kort.', _status: 'published' })).status).toBe(201);
  await admin.open(`/collections/topics/${await admin.idOf('topics', 'debts')}`);
  const field = page.locator('textarea[name="blocks.0.body"]');
  const text = await field.inputValue();
  await admin.type('blocks.0.body', `${text}\n\nZie betreffende [dit](/topics/nowhere).`);
  const panel = page.locator('.before-publishing');
  await expect.poll(() => panel.innerText(), patient).toMatch(/De pagina \/topics\/nowhere staat niet op de site[\s\S]*“betreffende” is een moeilijk woord. Makkelijker: over./);
  await panel.locator('.errors button').click();
  await expect.poll(() => field.evaluate((element) => element === document.activeElement), patient).toBe(true);
  expect(await admin.publish()).toBe(400);
  const told = page.locator('.field-type', { has: field }).last().locator('.field-error');
  await expect.poll(() => told.innerText(), patient).toContain('De pagina /topics/nowhere staat niet op de site');
  await admin.type('blocks.0.body', `${text}\n\nZie [dit](/for-now).`);
  await expect.poll(() => panel.locator('.errors').count(), patient).toBe(0);
  expect(await admin.publish()).toBe(200);
}
