import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../../cms/flyers/prints/find-chromium.ts';
import { LiveSheets } from '../../../cms/flyers/prints/live-sheets.ts';
import { planPrints, sheetsOf } from '../../../cms/flyers/prints/plan.ts';
import { nameOf, type Print, type WantedPrint } from '../../../cms/flyers/prints/print.ts';
import { type Led, printRound, type RoundParts } from '../../../cms/flyers/prints/print-round.ts';
import { printedPart } from '../../../cms/flyers/prints/printed-part.ts';
import { servePrint } from '../../../cms/flyers/prints/serve-print.ts';
import type { PrintAnswer } from '../../../cms/flyers/prints/printer.ts';
import type { Entry } from '../../../cms/publishing/release.ts';
import { hashOf, keptReleases } from '../../../cms/publishing/release-store.ts';
import { locales } from '../../../content/locales.ts';
import type { Flyer } from '../../../content/snapshot.ts';
import { startSnapshot } from '../../../content/start/snapshot.ts';

const energy = startSnapshot({ day: '2026-11-22', siteUrl: 'http://localhost:3000' }).flyers.energy!;
const ready = (states: Partial<Flyer['readiness']>) => Object.fromEntries(locales.map((lang) => [lang, states[lang] ?? 'missing'])) as Flyer['readiness'];
const page = (text: string, offered: readonly string[] = [], css = 'a') =>
  `<html><head><title>T</title><link rel="stylesheet" href="/assets/${css}.css"></head><body>${offered.map((name) => `<a href="/prints/${name}">PDF</a>`).join('')}<article class="sheet" lang="nl">${text}</article><a href="/media/x.pdf">x</a></body></html>`;

describe('what is printed of a page', () => {
  it('changes with its sheet, its title and its stylesheets, and not with the PDFs that it offers', () => {
    const [plain, offering, other, styled] = [page('a'), page('a', ['x.pdf']), page('b'), page('a', [], 'b')].map(printedPart);
    expect(offering?.page).toBe(plain?.page);
    expect(offering?.offered).toEqual(['x.pdf']);
    expect(new Set([plain?.page, other?.page, styled?.page, printedPart(page('a').replace('<title>T', '<title>U'))?.page]).size).toBe(4);
    expect(printedPart('<html><body>No sheet</body></html>')).toBeUndefined();
  });
});

describe('the plan', () => {
  const key = fc.record({ flyer: fc.constantFrom('a', 'b'), language: fc.constantFrom('nl' as const, 'ar' as const), paper: fc.constantFrom('a4' as const, 'a6' as const), page: fc.constantFrom('1', '2') });
  const list = fc.uniqueArray(key, { selector: nameOf });
  it('prints what is not there, forgets what is not live, and then has nothing to do', () => {
    fc.assert(fc.property(list, list, (live, known) => {
      const wanted: WantedPrint[] = live.map((one) => ({ ...one, path: `/${nameOf(one)}` }));
      const there: Print[] = known.map((one) => ({ ...one, file: `${nameOf(one)}-${one.page}`, bytes: 1, pages: 1 }));
      const { toPrint, outdated } = planPrints(wanted, there);
      const after: Print[] = [...there.filter((print) => !outdated.includes(print)), ...toPrint.map((one) => ({ ...one, file: 'new', bytes: 1, pages: 1 }))];
      const shape = (prints: readonly { page: string; flyer: string; language: string; paper: string }[]) => prints.map(({ flyer, language, paper, page: digest }) => [flyer, language, paper, digest].join()).sort();
      expect(shape(after)).toEqual(shape(wanted));
      expect(planPrints(wanted, after)).toEqual({ toPrint: [], outdated: [] });
      // What is right already is not made again.
      for (const one of toPrint) expect(there).not.toContainEqual(expect.objectContaining({ flyer: one.flyer, language: one.language, paper: one.paper, page: one.page }));
    }));
  });
  it('holds a sheet for each paper in the languages that are translated', () => {
    expect(sheetsOf({ energy: { ...energy, readiness: ready({ nl: 'checked', ti: 'unchecked' }) } }).map(nameOf)).toEqual(['energy/nl/a4', 'energy/nl/a6', 'energy/ti/a4', 'energy/ti/a6']);
  });
});

/** Pages, rows and files in memory: what the program, the database and the disk do. */
class World {
  readonly pages = new Map<string, string>();
  readonly flyers: Record<string, Flyer> = { energy: { ...energy, readiness: ready({ nl: 'checked', ar: 'unchecked' }) } };
  rows: Print[] = [];
  files = new Set<string>();
  printed: string[] = [];
  said: string[] = [];
  told: string[] = [];
  answer: PrintAnswer = { pages: 1 };
  earlier: readonly Led[] = [];
  readonly #sheets = new LiveSheets();
  #n = 0;

  /** The pages as publishing would make them now. */
  publish(text: string): void {
    for (const key of sheetsOf(this.flyers)) {
      const offered = key.paper === 'a4' ? this.rows.filter(({ flyer, language }) => flyer === key.flyer && language === key.language).map(({ file }) => file) : [];
      this.pages.set(`/${key.language}/flyers/${key.flyer}${key.paper === 'a4' ? '' : '/a6'}`, page(text, offered));
    }
  }

  async round({ browser = true } = {}): Promise<void> {
    const entries = new Map<string, Entry>([...this.pages].map(([path, html]) => [path, { type: 'text/html', hash: hashOf(Buffer.from(html)), size: 1, plain: Buffer.from(html) }]));
    const store: RoundParts['store'] = {
      all: async () => [...this.rows],
      draft: async () => 'draft',
      keep: async ({ flyer, language, paper, page: digest }, pages) => {
        const print: Print = { flyer, language, paper, page: digest, pages, bytes: 1, file: `${nameOf({ flyer, language, paper })}-${++this.#n}` };
        this.rows = [...this.rows.filter((row) => nameOf(row) !== nameOf(print)), print];
        this.files.add(print.file);
        return print;
      },
      forget: async (prints) => { this.rows = this.rows.filter((row) => !prints.some((print) => nameOf(print) === nameOf(row))); },
      tidy: async (kept) => { this.files = new Set([...this.files].filter((file) => kept.has(file))); },
    };
    this.printed = [];
    this.told = [];
    const led = await printRound({
      store, sheets: this.#sheets, origin: 'http://x', isStopping: () => false,
      printer: browser ? { print: async ({ path }) => { this.printed.push(path); return this.answer; } } : undefined,
      onChange: async (flyers) => { this.told.push(...flyers); },
      log: { info: (line) => this.said.push(line), error: (line) => this.said.push(line) },
    }, { entries }, this.flyers, this.earlier);
    this.earlier = [led, ...this.earlier].slice(0, keptReleases);
  }
}

describe('a round', () => {
  it('prints every sheet once; that the page then offers the PDFs is no reason to print again', async () => {
    const world = new World();
    world.publish('one');
    await world.round();
    expect(world.printed).toEqual(['/nl/flyers/energy', '/nl/flyers/energy/a6', '/ar/flyers/energy', '/ar/flyers/energy/a6']);
    expect(world.told).toEqual(['energy']);
    world.publish('one');
    await world.round();
    expect([world.printed, world.told]).toEqual([[], []]);
  });
  it('prints what changed, and does not offer the old text when it cannot be printed, or there is no browser', async () => {
    for (const fails of [{ browser: false }, { answer: { fault: 'It broke.' } }]) {
      const world = new World();
      world.publish('one');
      await world.round();
      world.publish('two');
      if (fails.answer) world.answer = fails.answer;
      await world.round(fails);
      expect([world.rows, world.told]).toEqual([[], ['energy']]);
      world.answer = { pages: 1 };
      await world.round();
      expect(world.rows).toHaveLength(4);
    }
  });
  it('without a browser leaves what is there and still right', async () => {
    const world = new World();
    world.publish('one');
    await world.round();
    await world.round({ browser: false });
    expect([world.rows.length, world.told]).toEqual([4, []]);
  });
  it('forgets the PDFs of a flyer or a language that is gone', async () => {
    const world = new World();
    world.publish('one');
    await world.round();
    world.flyers.energy = { ...energy, readiness: ready({ nl: 'checked' }) };
    await world.round();
    expect(world.rows.map(nameOf)).toEqual(['energy/nl/a4', 'energy/nl/a6']);
    delete world.flyers.energy;
    await world.round();
    expect([world.rows, world.told]).toEqual([[], []]);
  });
  it('keeps what may be led to when it cannot know: after a new start, until as many releases have gone by', async () => {
    const world = new World();
    world.files.add('from-before');
    for (let n = 0; n <= keptReleases; n++) {
      expect(world.files.has('from-before'), `before ${n}`).toBe(true);
      world.publish(String(n));
      await world.round();
    }
    expect(world.files.has('from-before')).toBe(false);
  });
  it('keeps a file as long as a release that one can go back to may lead to it, and not longer', async () => {
    const world = new World();
    world.publish('0');
    await world.round();
    const first = [...world.files];
    for (let n = 1; n <= keptReleases; n++) {
      world.publish(String(n));
      await world.round();
      expect(first.every((file) => world.files.has(file)), `after ${n}`).toBe(true);
    }
    for (let n = 1; n <= 2; n++) {
      world.publish(`later ${n}`);
      await world.round();
    }
    expect(first.some((file) => world.files.has(file))).toBe(false);
    expect(world.rows.every(({ file }) => world.files.has(file))).toBe(true);
  });
});

describe('a printed flyer', () => {
  let server: Server;
  let folder = '';
  const name = 'energy-ar-a4-0123456789abcdef.pdf';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'prints-test-'));
    await writeFile(join(folder, name), '%PDF-1.4 x');
    await writeFile(join(folder, 'secret.txt'), 'x');
    server = createServer((request, response) => void servePrint(folder, request, response));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  });
  afterAll(async () => {
    await new Promise((done) => server.close(done));
    await rm(folder, { recursive: true });
  });
  const get = (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, init);

  it('is sent as what it is, to be kept for good', async () => {
    const answer = await get(`/prints/${name}`);
    expect(Object.fromEntries(['content-type', 'x-content-type-options', 'cache-control', 'content-length'].map((header) => [header, answer.headers.get(header)]))).toEqual({
      'content-type': 'application/pdf', 'x-content-type-options': 'nosniff', 'cache-control': 'public, max-age=31536000, immutable', 'content-length': '10',
    });
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await answer.text()).toBe('%PDF-1.4 x');
    expect((await get(`/prints/${name}`, { headers: { 'If-None-Match': answer.headers.get('etag') ?? '' } })).status).toBe(304);
    expect(await (await get(`/prints/${name}`, { method: 'HEAD' })).text()).toBe('');
  });
  it.each(['/prints/', '/prints/secret.txt', '/prints/..%2fsecret.txt', '/prints/%2e%2e/secret.txt', `/prints/x/../${name}x`, '/prints/energy-ar-a4-0123456789abcdee.pdf'])('%s is not there', async (path) => {
    expect((await get(path)).status).toBe(404);
  });
  it('is not changed', async () => {
    expect((await get(`/prints/${name}`, { method: 'POST', body: 'x' })).status).toBe(404);
    expect((await readdir(folder)).sort()).toEqual([name, 'secret.txt']);
  });
});

describe('a browser', () => {
  it('is the one that is named, else one of the system, else none', () => {
    expect(findChromium({ CHROMIUM_PATH: process.execPath, PATH: '' })).toBe(process.execPath);
    expect(findChromium({ CHROMIUM_PATH: '/no/such/browser', PATH: process.env.PATH })).toBeUndefined();
    expect(findChromium({ PATH: tmpdir() })).toBeUndefined();
  });
});
