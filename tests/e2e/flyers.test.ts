import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languageOf } from '../../cms/flyers/pdf/language-of.ts';
import { readPdf } from '../../cms/flyers/pdf/read-pdf.ts';
import { openPrints } from '../../cms/flyers/prints/open-prints.ts';
import type { Print } from '../../cms/flyers/prints/print.ts';
import { Printer } from '../../cms/flyers/prints/printer.ts';
import type { Prints } from '../../content/flyer-files.ts';
import { type Locale, locales } from '../../content/locales.ts';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { fewWords } from '../few-words.ts';
import { chromiumPath } from '../chromium.ts';
import { root } from '../built-site.ts';
import { varied } from '../varied-snapshot.ts';
import { openBrowser } from './browser.ts';
import { likeness } from './printed/likeness.ts';
import { around, bracketDrawn, codeLikeness, type PrintedPage, printedPage } from './printed/printed-page.ts';
import { type ServedSite, servedSite } from './served-site.ts';

/** One language for each script, and both that run from right to left. */
const scripts = ['nl', 'ar', 'fa', 'zh', 'am', 'ti', 'ru'] as const satisfies readonly Locale[];
const siteUrl = 'https://example.org';
const phone = '071-123 45 67';
/** A sentence with brackets, a number and a Latin name, as an editor types it. */
const mixed = { ar: 'مكتب {nl:Kids Oase} (الطابق 2) مفتوح.', fa: 'دفتر {nl:Kids Oase} (طبقه 2) باز است.' } as const;

let site: ServedSite;
let browser: Browser;
let printer: Printer;
let folder = '';
const snapshot = (() => {
  const start = varied(fewWords(startSnapshot({ day: '2026-11-22', siteUrl })));
  const { energy } = start.flyers;
  if (!energy) throw new Error('The start content has no flyer.');
  return { ...start, flyers: { energy, mixed: { ...energy, slug: 'mixed', blocks: [{ type: 'text', id: 'm1', body: { nl: `Balie Kids Oase (verdieping 2) is open.`, ...mixed } }, ...energy.blocks.slice(1)] } } } satisfies typeof start;
})();

const print = async (path: string): Promise<Buffer> => {
  const file = join(folder, 'one.pdf');
  const answer = await printer.print({ origin: site.url, path, file });
  expect(answer).toEqual({ pages: 1 });
  return readFile(file);
};
const printed = async (path: string): Promise<PrintedPage> => printedPage(await print(path));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flyers-test-'));
  printer = new Printer(chromiumPath(root));
  [site, browser] = await Promise.all([servedSite(snapshot), openBrowser()]);
});
afterAll(async () => {
  await printer.stop();
  await browser.close();
  await site.stop();
  await rm(folder, { recursive: true });
});

const sheets = new Map<string, { page: PrintedPage; pdf: Buffer }>();
const sheet = async (lang: Locale, paper: 'a4' | 'a6') => {
  const key = `${lang}/${paper}`;
  const known = sheets.get(key);
  if (known) return known;
  const pdf = await print(`/${lang}/flyers/energy${paper === 'a4' ? '' : '/a6'}`);
  const made = { page: printedPage(pdf), pdf };
  sheets.set(key, made);
  return made;
};
/** The title of a sheet: the largest signs on it. The boxes of Arabic signs reach into the next line, so the height is that of the ink. */
const title = (page: PrintedPage) => {
  const most = Math.max(...page.signs.map(({ size }) => size));
  const large = page.signs.filter(({ size, sign }) => size > most - 0.5 && sign.trim() !== '');
  const { left, right } = around(large.map(({ box }) => box));
  const baselines = large.map(({ y }) => y);
  const { width, height, gray } = page.draw({ left: left - 4, right: right + 4, top: Math.min(...baselines) - most, bottom: Math.max(...baselines) + most * 0.28 }, 3);
  return sharp(Buffer.from(gray), { raw: { width, height, channels: 1 } });
};

describe.each(locales)('a flyer in %s', (lang) => {
  it.each([['a4', 210, 297], ['a6', 105, 148]] as const)('fits one sheet of %s, with its code, its phone number and every sign of its text', async (paper, width, height) => {
    const { page } = await sheet(lang, paper);
    expect({ pages: page.pages, paper: page.paper, missing: page.missing }).toEqual({ pages: 1, paper: [width, height], missing: 0 });
    // Nothing hangs over the edge of the paper.
    const all = around(page.signs.filter(({ sign }) => sign.trim() !== '').map(({ box }) => box));
    const [right, bottom] = [(width / 25.4) * 72, (height / 25.4) * 72];
    expect([all.left > 10, all.top > 10, all.right < right - 10, all.bottom < bottom - 10]).toEqual([true, true, true, true]);
    expect(page.lines.some((line) => line.includes(phone)), page.lines.join('\n')).toBe(true);
    expect(page.codes).toHaveLength(1);
    expect(codeLikeness(page, page.codes[0]!, `${siteUrl}/${lang}/flyers/energy`)).toBeGreaterThan(0.98);
    const other = locales.find((one) => one !== lang)!;
    expect(codeLikeness(page, page.codes[0]!, `${siteUrl}/${other}/flyers/energy`)).toBeLessThan(0.98);
  });
});

describe('every script', () => {
  it.each(scripts)('%s looks on paper as it does on the screen', async (lang) => {
    const [page, another] = [(await sheet(lang, 'a4')).page, (await sheet(scripts.find((one) => one !== lang)!, 'a4')).page];
    const screen = await browser.newPage({ viewport: { width: 695, height: 1000 }, deviceScaleFactor: 2 });
    await screen.emulateMedia({ media: 'print' });
    await screen.goto(`${site.url}/${lang}/flyers/energy`);
    // Signs of the next line may reach into the title's box.
    await screen.locator('h1 ~ *').evaluateAll((others) => { for (const other of others) if (other instanceof HTMLElement) other.style.visibility = 'hidden'; });
    const seen = sharp(await screen.locator('h1').screenshot());
    await screen.close();
    expect(await likeness(seen.clone(), title(page))).toBeGreaterThan(0.9);
    expect(await likeness(seen.clone(), title(page).flop())).toBeLessThan(0.7);
    expect(await likeness(seen.clone(), title(another))).toBeLessThan(0.7);
  });
  it.each(scripts)('of %s is text in the file: its language is read back from it', async (lang) => {
    expect(languageOf((await sheet(lang, 'a4')).page.text, undefined)).toEqual({ language: lang, certain: true });
  });
  it('is named in the file, for the voice that reads it', async () => {
    expect((await readPdf((await sheet('ti', 'a4')).pdf))?.named).toMatch(/^ti/);
  });
  it('a sign that no font has is seen to be missing', async () => {
    const page = await browser.newPage();
    await page.setContent('<p lang="zh">家里\ue000</p><p lang="nl">a\ue001b</p>');
    expect(printedPage(await page.pdf()).missing).toBe(2);
    await page.close();
  });
});

describe.each(['ar', 'fa'] as const)('from right to left, in %s', (lang) => {
  /** The two brackets of the sentence, from left to right, as they are drawn. */
  const brackets = (page: PrintedPage) => page.signs.filter(({ sign }) => '()'.includes(sign)).toSorted((a, b) => a.x - b.x)
    .map(({ box }) => bracketDrawn(page.draw({ left: box.left, right: box.right, top: box.top, bottom: box.bottom }, 8)));
  const line = (page: PrintedPage) => (page.lines.find((words) => words.includes('Kids Oase')) ?? '').replace(/[()]/, '[').replace(/[()]/, ']');

  it('brackets close round their words, a number and a Latin name keep their order, and the name stands where it is read', async () => {
    const page = await printed(`/${lang}/flyers/mixed`);
    expect(brackets(page)).toEqual(['(', ')']);
    // From left to right: full stop, “open”, (2 floor), the name, “desk”.
    expect(line(page)).toMatch(/^\.\s*[\p{Script=Arabic}\s\p{M}]+\[\s*2\s+[\p{Script=Arabic}\p{M}]+\s*\]\s*Kids Oase\s*[\p{Script=Arabic}\p{M}]+$/u);
  });
  it('the checks see what is wrong: brackets turned by hand, a number without marks, a page that runs the other way', async () => {
    const wrong = await browser.newPage();
    const show = async (dir: string, text: string) => { await wrong.setContent(`<p lang="${lang}" dir="${dir}">${text}</p>`); return printedPage(await wrong.pdf()); };
    const plain = mixed[lang].replace('{nl:Kids Oase}', '<bdi>Kids Oase</bdi>');
    expect(brackets(await show('rtl', plain))).toEqual(['(', ')']);
    expect(brackets(await show('rtl', plain.replace('(', '[').replace(')', '(').replace('[', ')')))).toEqual([')', '(']);
    expect((await show('rtl', `مكتب ${phone} مفتوح`)).lines.some((words) => words.includes(phone))).toBe(false);
    expect(line(await show('ltr', plain))).not.toMatch(/^\./);
    await wrong.close();
  });
});

describe('the printer', () => {
  it('asks no other host, runs no script, gives up on a page that does not come, and goes on', async () => {
    let foreign = 0;
    const other = createServer((_request, response) => { foreign += 1; response.end(); });
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    const hostile = createServer((request, response) => {
      if (request.url === '/never') return;
      response.setHeader('Content-Type', 'text/html');
      response.end(`<p>Good</p><img src="${elsewhere}/x.png"><img src="http://example.com/x.png"><script>document.body.textContent = 'Script'; fetch('${elsewhere}')</script>`);
    });
    await new Promise<void>((done) => hostile.listen(0, '127.0.0.1', done));
    const origin = `http://127.0.0.1:${(hostile.address() as AddressInfo).port}`;
    const hasty = new Printer(chromiumPath(root));
    const file = join(folder, 'hostile.pdf');
    expect(await hasty.print({ origin, path: '/never', file }, 3_000)).toEqual({ fault: 'It took longer than 3 seconds.' });
    expect(await hasty.print({ origin, path: '/page', file })).toEqual({ pages: 1 });
    expect(printedPage(await readFile(file)).lines.join()).toContain('Good');
    expect(foreign).toBe(0);
    await hasty.stop();
    hostile.closeAllConnections();
    await Promise.all([other, hostile].map((server) => new Promise((done) => server.close(done))));
  });
  it('says why when the browser does not begin', async () => {
    const none = new Printer('/bin/false');
    expect(await none.print({ origin: site.url, path: '/nl', file: join(folder, 'none.pdf') })).toMatchObject({ fault: expect.stringMatching(/^The browser ended/) });
    await none.stop();
  });
});

describe('after publishing', () => {
  it('PDFs are made in the background and offered; what they lead to does not make them again; a new text does', async () => {
    const { content, publisher, live } = site.rig;
    const home = join(folder, 'prints');
    await mkdir(home, { recursive: true });
    const ready = Object.fromEntries(locales.map((lang) => [lang, lang === 'nl' || lang === 'ar' ? 'checked' : 'missing'])) as typeof snapshot.flyers.energy.readiness;
    const publish = async (flyer: typeof snapshot.flyers.energy) => { publisher.nudge(content.save('flyers', 'energy', flyer)); await publisher.settled(); };
    publisher.nudge(content.save('flyers', 'mixed', null));
    await publish({ ...snapshot.flyers.energy, readiness: ready });
    let rows: Print[] = [];
    let made = 0;
    const offered = (): Prints => {
      const prints: Prints = {};
      for (const { language, paper, file, bytes } of rows) prints[language] = { ...prints[language], [paper]: { url: `/prints/${file}`, bytes } };
      return prints;
    };
    const prints = openPrints({
      live, snapshot: () => publisher.snapshot, chromium: chromiumPath(root), log: { info: () => {}, error: (message) => { throw new Error(message); } },
      store: {
        all: async () => rows, draft: async () => join(home, 'draft'), tidy: async () => {}, forget: async (gone) => { rows = rows.filter((row) => !gone.includes(row)); },
        async keep({ flyer, language, paper, page }, pages) {
          const row = { flyer, language, paper, page, pages, bytes: 1000, file: `energy-${language}-${paper}-${String(++made).padStart(16, '0')}.pdf` };
          await rename(join(home, 'draft'), join(home, row.file));
          rows = [...rows, row];
          return row;
        },
      },
      async onChange() { await publish({ ...publisher.snapshot.flyers.energy!, prints: offered() }); },
    });
    prints.begin({ address: () => ({ address: '127.0.0.1', family: 'IPv4', port: Number(new URL(site.url).port) }) });
    const links = (lang: Locale) => [...(site.rig.bytes(`/${lang}/flyers/energy`) ?? '').matchAll(/href="\/prints\/([^"]+)"/g)].map(([, name]) => name);
    await expect.poll(() => links('ar'), { timeout: 60_000 }).toHaveLength(2);
    expect(printedPage(await readFile(join(home, links('ar')[0]!))).paper).toEqual([210, 297]);
    // Where the flyer is not translated, the Dutch sheet is shown, and its PDFs are offered.
    expect(links('zh')).toEqual(links('nl'));
    const before = links('ar');
    await publish({ ...publisher.snapshot.flyers.energy!, title: { ...snapshot.flyers.energy.title, nl: 'Een warmer huis' } });
    await expect.poll(() => links('nl').length === 2 && !before.includes(links('nl')[0]!) && made, { timeout: 60_000 }).toBe(6);
    expect(links('ar')).toEqual(before);
    await prints.stop();
  });
});

describe('the page of a flyer', () => {
  it('hands itself on with links that need no script, also on a small telephone', async () => {
    const page: Page = await browser.newPage({ viewport: { width: 360, height: 640 }, javaScriptEnabled: false });
    await page.goto(`${site.url}/ar/flyers/energy`);
    const hrefs = await page.locator('main a[href^="https://wa.me"], main a[href^="sms:"], main a[href^="mailto:?"]').evaluateAll((links) => links.map((link) => decodeURIComponent(link.getAttribute('href') ?? '')));
    expect(hrefs).toEqual([`https://wa.me/?text=${'بيت دافئ وفاتورة أقل'}\n${siteUrl}/ar/flyers/energy`, `sms:?&body=${'بيت دافئ وفاتورة أقل'}\n${siteUrl}/ar/flyers/energy`, `mailto:?subject=${'بيت دافئ وفاتورة أقل'}&body=${'بيت دافئ وفاتورة أقل'}\r\n${siteUrl}/ar/flyers/energy`]);
    for (const link of await page.locator('main .ways a').all()) expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await page.close();
  });
});
