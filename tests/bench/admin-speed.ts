import type { Page } from 'playwright';
import { Admin } from '../e2e/admin.ts';
import { openBrowser } from '../e2e/browser.ts';
import { type WholeServer, signedInAdmin, wholeServer } from '../whole-server.ts';
import { type Row, quantile, seconds } from './row.ts';
import { saveUntilLive } from './whole-server.ts';

const blocks = 40;
const documents = 2000;
const times = 7;

type Headers = Record<string, string>;
const sentence = 'Dit is een zin van een gewone lengte, zoals die op een pagina over wonen of geld staat. ';
const block = (n: number) => ({ blockType: 'text', heading: `Kop ${n}`, body: sentence.repeat(4) });

async function post(server: WholeServer, headers: Headers, path: string, data: object): Promise<number> {
  const answer = await fetch(`${server.url}/api/${path}`, { method: 'POST', headers, body: JSON.stringify(data) });
  const { doc, errors } = (await answer.json()) as { doc?: { id: number }; errors?: unknown };
  if (!doc) throw new Error(`${path}: ${answer.status} ${JSON.stringify(errors)}`);
  return doc.id;
}

/** Drafts, which publish nothing: a list of the admin shows them as any others. */
async function fillList(server: WholeServer, headers: Headers): Promise<void> {
  let next = 0;
  const fill = async () => { while (next < documents) await post(server, headers, 'news?draft=true', { title: `Bericht ${next++}`, summary: 'Kort.', date: '2031-05-09', _status: 'draft' }); };
  await Promise.all([fill(), fill()]);
}

/** Does it once to warm up, then answers the middle of `times` times, in milliseconds. */
async function middle(work: (turn: number) => Promise<number>): Promise<number> {
  await work(-1);
  const all: number[] = [];
  for (let turn = 0; turn < times; turn++) all.push(await work(turn));
  return quantile(all, 0.5);
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

async function saved(page: Page, turn: number): Promise<number> {
  // Rows further down are drawn when somebody scrolls to them.
  await page.locator('textarea[name="blocks.0.body"]').fill(`${sentence.repeat(4)}${turn}`);
  const button = page.locator('#action-save').first();
  await page.waitForTimeout(600);
  const answer = page.waitForResponse((response) => response.request().method() === 'PATCH' && response.url().includes('/api/pages/'));
  return timed(async () => {
    await button.click();
    if ((await answer).status() !== 200) throw new Error(`The page of ${blocks} blocks could not be saved: ${(await answer).status()}`);
    await page.locator('form[data-form-ready="true"]').waitFor();
  });
}

/** The admin as an editor has it, in a browser, with the whole server behind it. */
export async function adminSpeed(): Promise<Row[]> {
  const [server, browser] = [await wholeServer(), await openBrowser()];
  try {
    const headers = await signedInAdmin(server);
    const id = await post(server, headers, 'pages', { title: 'Veertig blokken', summary: 'Kort.', blocks: Array.from({ length: blocks }, (_, n) => block(n)), _status: 'published' });
    await fillList(server, headers);
    const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const admin = new Admin(page, server.url);
    await admin.signIn('ada@example.org', 'een lang wachtwoord');
    const open = await middle(() => timed(() => admin.open(`/collections/pages/${id}?locale=nl`)));
    const save = await middle((turn) => saved(page, turn));
    const list = await middle(() => timed(async () => { await page.goto(`${server.url}/admin/collections/news`); await page.locator('tbody tr').nth(5).waitFor(); }));
    const search = await middle((turn) => timed(async () => { await page.goto(`${server.url}/admin/collections/news?search=Bericht+1${turn + 2}`); await page.locator('tbody tr').first().waitFor(); }));
    const dashboard = await middle(() => timed(async () => { await page.goto(`${server.url}/admin`); await page.locator('.dashboard-cards').waitFor(); }));
    const live = await saveUntilLive(server, headers, `/api/pages/${id}?locale=nl`, '/nl/veertig-blokken', (turn) => ({ data: { summary: `Kort ${turn}x.` }, shown: `Kort ${turn}x.` }));
    const row = (what: string, measured: number, most: number, more = ''): Row => ({ what, target: `≤ ${seconds(most)}`, measured: `${seconds(measured)}${more}`, reached: measured <= most });
    return [
      row(`open a page of ${blocks} blocks in the admin, until its form can be used`, open, 2500),
      row('save it: from the click to a form that can be used again', save, 1500),
      row(`list ${documents.toLocaleString('en')} documents, until the rows stand there`, list, 1500),
      row('search among them', search, 1500),
      row('the dashboard', dashboard, 1000),
      row(`publish → live of the page of ${blocks} blocks, with log, translations and gate (after the save alone)`, live.whole, 500, ` (${seconds(live.afterSave)})`),
    ];
  } finally {
    await browser.close();
    await server.stop();
  }
}
