import type { Browser } from 'playwright';
import { expect } from 'vitest';
import { Admin } from './admin.ts';
import { axeFaults } from './axe.ts';

interface Site { readonly url: string; readonly browser: Browser; readonly admin: Admin }

const password = 'een lang wachtwoord';

/** A window of somebody else, who works here too. */
async function colleague({ url, browser, admin }: Site, name: string, role: 'editor' | 'translator'): Promise<Admin> {
  const email = `${name.toLowerCase()}.canary@example.org`;
  expect((await admin.call('/users', 'POST', { email, password, role, name, languages: role === 'translator' ? ['ar'] : [] })).status).toBe(201);
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(20_000);
  const other = new Admin(await context.newPage(), url);
  await other.signIn(email, password);
  return other;
}

/**
 * Ada and Fatma open one topic in Dutch, Yusuf opens it in Arabic. Fatma is warned, nothing that Ada saved is overwritten unseen, nothing that Fatma typed is lost, and Yusuf
 * hears of it and is not held up. Then the log tells who did what.
 */
export async function twoEditors(site: Site): Promise<void> {
  const { admin: ada } = site;
  const { body: { doc } } = await ada.call('/topics?locale=nl', 'POST', { title: 'Energie', summary: 'Kort.', icon: 'plug-zap', order: 90, slug: 'two-editors', blocks: [], _status: 'published' });
  const { id } = doc as { id: number };
  const path = `/collections/topics/${id}`;
  const [fatma, yusuf] = [await colleague(site, 'Fatma', 'editor'), await colleague(site, 'Yusuf', 'translator')];
  const stored = async () => (await ada.call(`/topics/${id}?locale=all&depth=0`)).body as { title: Record<string, string>; summary: Record<string, string> };
  const banner = (admin: Admin) => admin.page.locator('.together');
  await ada.open(`${path}?locale=nl`);
  await fatma.open(`${path}?locale=nl`);
  await banner(fatma).getByText('ook Ada heeft deze tekst nu open').waitFor();
  await yusuf.open(`${path}?locale=ar`);
  await banner(yusuf).getByText('Dat kan tegelijk.').waitFor();

  await ada.type('title', 'Energie van Ada');
  expect(await ada.publish()).toBe(200);
  // The form takes over what was saved; what is typed meanwhile is lost to it.
  await ada.page.getByText('Succesvol aangepast').waitFor();
  await ada.type('title', 'Energie en water van Ada');
  // Her own save before this one is no conflict.
  expect(await ada.publish()).toBe(200);

  const looked = fatma.page.waitForResponse((response) => response.url().endsWith('/api/gate') && (response.request().postData() ?? '').includes('Samenvatting van Fatma.'));
  await fatma.page.locator('#field-title').fill('Energie van Fatma');
  await fatma.page.locator('#field-summary').fill('Samenvatting van Fatma.');
  // What is typed is looked through a moment after the last key: then the form is at rest.
  await looked;
  expect(await fatma.publish()).toBe(409);
  await fatma.page.getByText('Er is niets bewaard en niets overschreven.').waitFor();
  await fatma.page.getByText('Ada schreef hier: “Energie en water van Ada”').waitFor();
  expect([await fatma.page.locator('#field-title').inputValue(), await fatma.page.locator('#field-summary').inputValue()]).toEqual(['Energie van Fatma', 'Samenvatting van Fatma.']);
  expect((await stored()).title.nl).toBe('Energie en water van Ada');
  expect(await axeFaults(fatma.page, undefined, '.together')).toEqual([]);

  await yusuf.type('title', 'طاقة');
  expect(await yusuf.publish()).toBe(200);
  expect((await stored()).title).toMatchObject({ nl: 'Energie en water van Ada', ar: 'طاقة' });

  await fatma.page.getByRole('button', { name: 'mijn woorden voor' }).click();
  await fatma.page.getByText('Bewaar nu nog eens').waitFor();
  expect(await fatma.publish()).toBe(409);
  // Yusuf saved since: she agrees to what stands there now.
  await fatma.page.getByRole('button', { name: 'mijn woorden voor' }).click();
  await fatma.page.getByText('Bewaar nu nog eens').waitFor();
  expect(await fatma.publish()).toBe(200);
  expect(await stored()).toMatchObject({ title: { nl: 'Energie van Fatma', ar: 'طاقة' }, summary: { nl: 'Samenvatting van Fatma.' } });

  await fatma.page.goto(`${site.url}/admin${path}/activity`);
  const lines = fatma.page.locator('.activity-lines li');
  await lines.first().waitFor();
  expect((await lines.allInnerTexts()).slice(0, 4).map((line) => line.replaceAll(/\s+/g, ' ').replace(/^.*?\d\d:\d\d /, ''))).toEqual([
    'Fatma: veranderd (tekst in het Nederlands) Titel, Samenvatting', 'Yusuf: veranderd (tekst in het العربية) Titel', 'Ada: veranderd (tekst in het Nederlands) Titel', 'Ada: veranderd (tekst in het Nederlands) Titel',
  ]);
  await fatma.page.setViewportSize({ width: 360, height: 800 });
  await fatma.page.goto(`${site.url}/admin/activity?kind=topics&document=${id}`);
  await lines.first().waitFor();
  expect(await axeFaults(fatma.page, undefined, '.activity')).toEqual([]);
  expect(await fatma.page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  await yusuf.page.goto(`${site.url}/admin/activity`);
  await yusuf.page.getByText('Alleen redacteuren en beheerders zien wie wat deed.').waitFor();
  for (const { page } of [fatma, yusuf]) await page.context().close();
}
