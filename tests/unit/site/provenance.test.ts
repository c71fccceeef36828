import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Freshness, type LanguageFreshness, makers } from '../../../content/freshness.ts';
import { type Locale, locales } from '../../../content/locales.ts';
import { say } from '../../../content/messages.ts';
import type { Block, Snapshot, Topic } from '../../../content/snapshot.ts';
import { startSnapshot } from '../../../content/start/snapshot.ts';
import { article } from '../../../site/views/article.ts';
import { home } from '../../../site/views/home.ts';
import { menu } from '../../../site/views/menu.ts';
import { newsFeed } from '../../../site/views/news-feed.ts';
import { occurrence } from '../../../site/views/occurrence.ts';
import { calendarFeed } from '../../../site/views/calendar-feed.ts';
import { organisations } from '../../../site/views/organisations.ts';
import { pageTypes } from '../../../site/views/page-types.ts';
import { provenance } from '../../../site/views/provenance.ts';
import { runsOf } from '../../../site/views/runs.ts';
import { sourceOf } from '../../../site/views/source.ts';
import { topics } from '../../../site/views/topics.ts';
import { varied } from '../../varied-snapshot.ts';
import { siteUrl } from './sample-source.ts';

const start = startSnapshot({ day: '2026-11-22', siteUrl });
const source = sourceOf(start);
const energy = start.topics.energy!;
const told = (facts: Partial<LanguageFreshness>): Freshness => ({ words: 9, languages: { ar: { made: 'person', checked: true, missing: 0, outdated: 0, unchecked: 0, older: {}, ...facts } } });
const readIn = (lang: Locale, document: Partial<Topic>) => article(source, { ...energy, ...document }, lang);
const without = (value: unknown, lang: Locale): unknown => (typeof value !== 'object' || value === null ? value
  : Array.isArray(value) ? value.map((part) => without(part, lang)) : Object.fromEntries(Object.entries(value).filter(([name]) => name !== lang).map(([name, part]) => [name, without(part, lang)])));

describe('a block', () => {
  const [first, second] = energy.blocks as [Block, Block];

  test('of which one text is missing is Dutch as a whole, and no other is', () => {
    fc.assert(fc.property(fc.subarray(energy.blocks.map((_, at) => at)), fc.constantFrom(...locales.filter((lang) => lang !== 'nl')), (gaps, lang) => {
      const blocks = energy.blocks.map((block, at) => {
        if (!gaps.includes(at)) return block;
        // Only one of its texts goes: the heading where there is one.
        const [name, text] = Object.entries(block).find(([, value]) => typeof value === 'object' && !Array.isArray(value)) as [string, object];
        return { ...block, [name]: without(text, lang) } as Block;
      });
      for (const [at, view] of readIn(lang, { blocks }).blocks.entries()) {
        const dutch = gaps.includes(at);
        expect(view.untranslated === true).toBe(dutch);
        if (view.heading) expect(view.heading.lang).toBe(dutch ? 'nl' : lang);
        if (view.type === 'steps') for (const { title } of view.steps) expect(title.lang).toBe(dutch ? 'nl' : lang);
      }
    }), { numRuns: 40 });
  });

  test('whose Dutch changed keeps its translation, with the day and the Dutch of now; no other block carries it', () => {
    const { blocks } = readIn('ar', { freshness: told({ older: { [second.id]: '2026-11-12' } }) });
    expect(blocks[0]).not.toHaveProperty('older');
    expect(blocks[1]).toMatchObject({ heading: { lang: 'ar' }, older: { dutch: { type: second.type, heading: { lang: 'nl' } } } });
    expect(blocks[1]!.older!.on).toContain('12');
    expect(blocks[1]!.older!.on).toContain('2026');
    expect(readIn('nl', { freshness: told({ older: { [second.id]: '2026-11-12' } }) }).blocks.some(({ older }) => older)).toBe(false);
    expect(readIn('fa', { freshness: told({ older: { [first.id]: '2026-11-12' } }) }).blocks.some(({ older }) => older)).toBe(false);
  });

  test('without a translation is labelled once for all that follow each other', () => {
    expect(runsOf([{ untranslated: true }, { untranslated: true }, {}, { untranslated: true }] as const).map(({ untranslated, run }) => [untranslated, run.length])).toEqual([[true, 2], [false, 1], [true, 1]]);
  });
});

describe('who made a translation', () => {
  const label = (facts: Partial<LanguageFreshness>, lang: Locale = 'ar') => provenance(source, lang, { ...energy, freshness: told(facts) });

  test('has a sentence for every maker and check, in every language', () => {
    for (const lang of locales) {
      if (lang === 'nl') continue;
      const labels = makers.flatMap((made) => [true, false].map((checked) => provenance(source, lang, { ...energy, freshness: { words: 1, languages: { [lang]: { ...told({}).languages.ar!, made, checked } } } })!.label));
      expect(new Set(labels).size, lang).toBe(6);
    }
  });

  test('is told of several documents by the least sure, and a machine always', () => {
    const doc = (facts: Partial<LanguageFreshness>) => ({ ...energy, freshness: told(facts) });
    expect(provenance(source, 'ar', doc({}), doc({ made: 'machine' }))).toMatchObject({ machine: true, checked: true });
    expect(provenance(source, 'ar', doc({ made: 'machine' }), doc({ made: 'unknown', checked: false }))).toMatchObject({ machine: true, checked: false });
    expect(provenance(source, 'ar', doc({ older: { title: '2026-11-03' } }), doc({ older: { note: '2026-11-12' } }))!.older).toContain('12');
  });

  test('that is a machine is told by lists, cards, the home page and the notice too; so is a settings text that is older', () => {
    const machine = told({ made: 'machine' });
    const { settings, notice } = start.globals;
    const whole = sourceOf({ ...start, topics: { ...start.topics, energy: { ...energy, freshness: machine } }, organisations: { one: { ...Object.values(start.organisations)[0]!, slug: 'one', freshness: machine } }, globals: { ...start.globals,
      settings: { ...settings, freshness: told({ older: { welcome: '2026-11-12' } }) }, notice: { ...notice, kind: 'text', text: { nl: 'Vol', ar: 'x' }, freshness: machine } } });
    const some = say('ar', 'freshness.machine.some');
    expect(topics.view(whole, { lang: 'ar' })!.frame.machine).toBe(some);
    expect(topics.view(whole, { lang: 'nl' })!.frame.machine).toBeUndefined();
    expect(topics.view(source, { lang: 'ar' })!.frame.machine).toBeUndefined();
    expect(home.view(whole, { lang: 'ar' })).toMatchObject({ caution: expect.stringContaining('12') as string, frame: { machine: some, notice: { caution: say('ar', 'freshness.machine.checked') } } });
    expect(organisations.view(whole, { lang: 'ar' })!.organisations[0]!.caution).toBe(say('ar', 'freshness.machine.checked'));
    expect(organisations.view(source, { lang: 'ar' })!.organisations[0]!.caution).toBeUndefined();
  });

  test('is not told in Dutch, nor of a text that is shown in Dutch, nor of what has no words', () => {
    expect(label({}, 'nl')).toBeUndefined();
    expect(provenance(source, 'ar', { ...energy, readiness: { ...energy.readiness, ar: 'missing' } })).toBeUndefined();
    expect(provenance(source, 'ar', { ...energy, readiness: { ...energy.readiness, ar: 'checked' }, freshness: undefined })).toBeUndefined();
    expect(provenance(source, 'ar', { ...energy, freshness: undefined })).toMatchObject({ checked: false });
  });

  test('says of parts outside the blocks that they are older; blocks say so themselves', () => {
    const [block] = energy.blocks;
    expect(label({ older: { [block!.id]: '2026-11-12' } })).not.toHaveProperty('older');
    expect(label({ older: { [block!.id]: '2026-11-12', summary: '2026-11-03' } })!.older).toMatch(/\b3\b/);
  });

  test('leads to the form for faults while that is public and open', () => {
    expect(label({})!.wrong).toBe('/ask/site-problem');
    const form = start.forms['site-problem']!;
    for (const forms of [{} as Snapshot['forms'], { 'site-problem': { ...form, open: false } }, { 'site-problem': { ...form, audience: 'help' as const } }]) {
      expect(provenance(sourceOf({ ...start, forms }), 'ar', { ...energy, freshness: told({}) })).not.toHaveProperty('wrong');
    }
  });

  test('stands on the pages of a date and of a menu too, with what is older on them', () => {
    const whole = varied(start);
    const dinner = Object.values(whole.occurrences).find(({ menu: served }) => served === 'every-code')!;
    expect(occurrence.view(sourceOf(whole), { lang: 'ar', slug: dinner.event, date: dinner.date })!.provenance).toMatchObject({ checked: false, older: expect.stringContaining('12') as string });
    expect(menu.view(sourceOf(whole), { lang: 'ar', slug: 'every-code' })!.menu.provenance).toHaveProperty('older');
  });
});

test('nothing that is older disappears: the same pages, languages, feeds and calendar files', () => {
  const aged = (snapshot: Snapshot): Snapshot => Object.fromEntries(Object.entries(snapshot).map(([name, part]) => [name, typeof part !== 'object' || name === 'globals' ? part
    : Object.fromEntries(Object.entries(part as Record<string, { freshness?: Freshness; blocks?: Block[] }>).map(([slug, document]) => [slug, document.freshness ? { ...document, freshness: {
      ...document.freshness, languages: Object.fromEntries(Object.entries(document.freshness.languages).map(([lang, facts]) => [lang, { ...facts, outdated: facts.unchecked, unchecked: 0, older: Object.fromEntries(['title', 'summary', ...(document.blocks ?? []).map(({ id }) => id)].map((part) => [part, '2026-11-12'])) }])),
    } } : document]))])) as unknown as Snapshot;
  const [before, after] = [sourceOf(start), sourceOf(aged(start))];
  const frames = (of: typeof before) => pageTypes.flatMap((type) => type.params(of).filter(({ lang }) => !lang || lang === 'nl' || lang === 'ar').map((params) => {
    const frame = (type.view(of, params) as { frame?: { alternates: unknown; indexed: boolean; canonical: string } } | undefined)?.frame;
    return [type.path(params), frame?.alternates, frame?.indexed, frame?.canonical];
  }));
  expect(frames(after)).toEqual(frames(before));
  for (const feed of [newsFeed, calendarFeed]) for (const params of feed.params(before)) expect(feed.view(after, params)).toEqual(feed.view(before, params));
});
