import { expect } from 'vitest';
import type { Admin } from './admin.ts';
import { axeFaults } from './axe.ts';

/** A text is brought back: from an old version, side by side with what differs, and from the trash. And a plan says on which clock it stands. */
export async function history(admin: Admin, url: string): Promise<void> {
  const { page } = admin;
  await admin.call('/news', 'POST', { title: 'Eerste titel', summary: 'Kort.', date: '2031-05-09', _status: 'published' });
  const id = await admin.idOf('news', 'eerste-titel');
  const title = async () => (await admin.call(`/news/${id}?locale=nl&depth=0`)).body.title;
  await admin.call(`/news/${id}`, 'PATCH', { title: 'Tweede titel', _status: 'published' });

  await page.goto(`${url}/admin/collections/news/${id}/versions`);
  await page.locator('tbody a').last().click();
  await page.getByText('Vergelijk Versies').waitFor();
  await page.locator('.field-diff, .render-field-diffs, [class*=diff]', { hasText: 'Eerste titel' }).first().waitFor();
  await page.getByRole('button', { name: 'Herstel deze versie' }).click();
  const restored = page.waitForResponse((response) => response.url().includes('/api/news/versions/'));
  await page.locator('.confirmation-modal #confirm-action >> visible=true').click();
  expect((await restored).status()).toBe(200);
  expect(await title()).toBe('Eerste titel');

  await admin.open(`/collections/news/${id}`);
  await page.locator('.doc-controls__popup button').first().click();
  await page.locator('#action-delete >> visible=true').click();
  const trashed = page.waitForResponse((response) => response.url().includes(`/api/news/${id}`) && response.request().method() !== 'GET');
  await page.locator('.confirmation-modal #confirm-action >> visible=true').click();
  expect((await trashed).status()).toBe(200);
  await page.goto(`${url}/admin/collections/news`);
  await page.getByText('Prullenbak', { exact: true }).click();
  await page.locator('tbody a', { hasText: 'Eerste titel' }).first().click();
  await page.locator('#action-restore').click();
  const back = page.waitForResponse((response) => response.url().includes('/api/news') && response.request().method() === 'PATCH');
  await page.locator('.confirmation-modal #confirm-action >> visible=true').click();
  expect((await back).status()).toBe(200);
  expect(await title()).toBe('Eerste titel');

  await admin.open(`/collections/news/${id}`);
  await page.locator('#action-save-popup button').first().click();
  await page.locator('#schedule-publish >> visible=true').click();
  expect(await page.locator('.schedule-publish.drawer--is-open').innerText()).toContain('Nederland (Europe/Amsterdam)');
}

/** The dashboard on a telephone, dark: its headings in order, no fault that axe finds, not too wide, and quiet words where nothing waits. */
export async function dashboardLooksWell(admin: Admin): Promise<void> {
  const { page } = admin;
  await page.setViewportSize({ width: 360, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await admin.open();
  await page.locator('.dashboard-desk').waitFor();
  expect(await axeFaults(page, undefined, '.dashboard-desk')).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  const levels = await page.evaluate<number[]>('[...document.querySelectorAll(".dashboard h1, .dashboard h2, .dashboard h3")].map((one) => Number(one.tagName[1]))');
  expect(levels[0]).toBe(1);
  for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0), `heading ${at}`).toBeLessThanOrEqual(1);
  const desk = await page.locator('.dashboard-desk').innerText();
  for (const words of ['De site staat online.', 'Wacht op u', 'Wie komt er', 'Talen', 'Mails', 'Persoonsgegevens']) expect(desk).toContain(words);
  expect(await page.locator('#waits li a').evaluateAll((all) => all.map((one) => one.getAttribute('href')).filter((href) => !href))).toEqual([]);
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize({ width: 1280, height: 900 });
}
