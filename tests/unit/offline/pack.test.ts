import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { belongsToPack } from '../../../cms/offline/belongs.ts';
import { digestOf, makePack } from '../../../cms/offline/make-pack.ts';
import { filesNamedIn, needsOfPage } from '../../../cms/offline/page-needs.ts';
import { entryOf } from '../../../cms/publishing/render-changes.ts';
import { locales } from '../../../content/locales.ts';
import type { PackFile } from '../../../content/offline/pack.ts';
import { playedKind, soundsWeight } from '../../../site/islands/offline/played-kind.ts';
import { costOf } from '../../../site/islands/offline/saved.ts';
import { workerParts } from './worker-parts.ts';

const context = { day: '2026-12-01', isQuiet: (path: string) => path === '/ask/report-debts' };
const belongs = (path: string) => belongsToPack(path, 'ar', context);

describe('what belongs to the pack of a language', () => {
  it.each(['/ar', '/ar/topics', '/ar/topics/energy', '/ar/services/kids-oase', '/ar/places/de-bakkerij', '/ar/calendar', '/ar/calendar/kind/dinner', '/ar/events/kids-oase', '/ar/events/kids-oase/2026-12-01',
    '/ar/menus/soup', '/ar/flyers/energy', '/ar/words', '/ar/words/aanmaning', '/ar/letters/duo/payment', '/ar/organisations', '/ar/ask/energy-visit', '/ar/about', '/ar/offline'])('%s does', (path) => expect(belongs(path)).toBe(true));
  it.each(['/', '/nl/topics/energy', '/arabic', '/ar/404', '/ar/calendar/past', '/ar/events/kids-oase/2026-11-30', '/ar/flyers/energy/a6', '/ar/calendar.ics', '/ar/events/kids-oase/2026-12-11.ics', '/ar/news', '/ar/news/eating', '/ar/reports/2023',
    '/ar/sign-up', '/ar/sign-up/KR4MT7-0123456789', '/ar/asked/KR4MT7-0123456789', '/ar/joined/x', '/ar/search', '/ar/answer', '/ar/ask/report-debts', '/ar/robots.txt', '/admin', '/api/pages', '/preview/ar/topics', '/ar/something/new'])('%s does not', (path) => expect(belongs(path)).toBe(false));
  it('is never a page of another language, whatever it is called', () => {
    fc.assert(fc.property(fc.constantFrom(...locales), fc.constantFrom(...locales), fc.webPath(), (lang, other, path) => lang === other || !belongsToPack(`/${other}${path}`, lang, context)));
  });
});

describe('the list', () => {
  const html = (title: string, more = '') => entryOf('text/html; charset=utf-8', Buffer.from(`<html><head><title${title}</title><link rel="stylesheet" href="/assets/a.css"></head><body>${more}</body></html>`));
  const script = (text: string) => entryOf('text/javascript; charset=utf-8', Buffer.from(text));
  const entries = async () => new Map([
    ['/ar/topics/energy', await html('>الطاقة | Stichting', '<script type="module" src="/assets/form.Ab.js"></script><audio src="/media/e.opus"></audio><a href="/ar/news">x</a>')],
    ['/ar/about', await html(' lang="nl" dir="ltr">Over &amp; ons | Stichting')], ['/nl/topics/energy', await html('>Energie')],
    ['/assets/a.css', await entryOf('text/css; charset=utf-8', Buffer.from('a{}'))], ['/assets/form.Ab.js', await script('import("./ar.Xy.js");import("./nl.Xy.js");import("./more.Zz.js")')],
    ['/assets/ar.Xy.js', await script('1')], ['/assets/nl.Xy.js', await script('2')], ['/assets/more.Zz.js', await script('import"./deep.Zz.js"')], ['/assets/deep.Zz.js', await script('3')], ['/assets/unused.js', await script('4')],
  ]);
  const pack = async () => makePack({ entries: await entries() }, 'ar', { ...context, mediaSize: async () => 12_345 });

  it('names the pages of the language, what they load and what that loads, but no texts of other languages; with hashes, sizes, titles and recordings', async () => {
    const { files, bytes, audio, asOf } = await pack();
    expect(files.map(([path, , , ...more]) => [path, ...more])).toEqual([['/ar/topics/energy', 'الطاقة'], ['/ar/about', 'Over & ons', 'nl'], ['/assets/a.css'], ['/assets/form.Ab.js'], ['/assets/ar.Xy.js'], ['/assets/more.Zz.js'], ['/assets/deep.Zz.js']]);
    const all = await entries();
    expect(files.every(([path, hash, size]) => all.get(path)?.hash === hash && size === all.get(path)?.br?.byteLength)).toBe(true);
    expect(bytes).toBe(files.reduce((sum, [, , size]) => sum + size, 0));
    expect(audio).toEqual([['/media/e.opus', 12_345]]);
    expect(asOf).toContain('1 ديسمبر 2026');
  });
  it('has a digest that follows from the files alone, in any order, and changes with any of them', () => {
    const file = fc.tuple(fc.webPath(), fc.stringMatching(/^[0-9a-f]{32}$/), fc.nat()) as fc.Arbitrary<PackFile>;
    fc.assert(fc.property(fc.uniqueArray(file, { minLength: 1, maxLength: 8, selector: ([path]) => path }), (files) => {
      expect(digestOf(files.toReversed())).toBe(digestOf(files));
      const [first, ...rest] = files;
      expect(digestOf([[first![0], `${first![1].slice(1)}g`, first![2]], ...rest])).not.toBe(digestOf(files));
      expect(digestOf(rest)).not.toBe(digestOf(files));
    }));
  });
  it('costs only what is not there yet', async () => {
    const now = await pack();
    expect([costOf(now, undefined), costOf(now, now)]).toEqual([now.bytes, 0]);
    const [[path, , bytes]] = [now.files[0]!];
    expect(costOf(now, { ...now, files: now.files.map((file) => (file[0] === path ? [path, 'old', 1] as const : file)) })).toBe(bytes);
  });
  it('reads names from pages and scripts as they are written', () => {
    expect(needsOfPage('<title>A | B | C</title><img src="/media/x.webp"><link href="/mark.svg"><use href="/assets/food.svg#egg"/><source src="/media/a b.opus">')).toMatchObject({ title: 'A | B', assets: ['/mark.svg', '/assets/food.svg'], audio: ['/media/a b.opus'] });
    expect(filesNamedIn('"assets/a.B_-9.js" `./nl.x.js` v1.2.js', 'nl', (path) => path !== '/assets/v1.2.js')).toEqual(['/assets/a.B_-9.js', '/assets/nl.x.js']);
  });
  it('of the two files of a recording a phone saves, and counts, the one that it plays', async () => {
    const [ogg, caf] = [['/media/speech-1.ogg', 90], ['/media/speech-1.caf', 88]] as const;
    const kept: string[] = [];
    const { saveSounds } = workerParts<{ saveSounds(pack: object, kind: string): Promise<void> }>(['names', 'sounds'], ['saveSounds'], {
      Set, URL, Response, fetch: async () => new Response('sound'),
      caches: { open: async () => ({ keys: async () => [], match: async () => undefined, put: async (path: string) => kept.push(path) }) },
    });
    for (const [plays, kind, path, weight] of [[/ogg|caf/, '.ogg', ogg[0], 90], [/caf/, '.caf', caf[0], 88]] as const) {
      expect([playedKind((type) => plays.test(type)), soundsWeight({ audio: [ogg, caf] }, kind)]).toEqual([kind, weight]);
      await saveSounds({ lang: 'ar', audio: [ogg, caf] }, kind);
      expect(kept.splice(0)).toEqual([path]);
    }
    expect(playedKind(() => false)).toBeUndefined();
  });
});
