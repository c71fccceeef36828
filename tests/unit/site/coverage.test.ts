import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LeafFacts, type LeafState, freshnessOf, leafStates, makers } from '../../../content/freshness.ts';
import { type Locale, locales } from '../../../content/locales.ts';
import { type Block, type Page, type Snapshot, type Text, snapshot as shape } from '../../../content/snapshot.ts';
import { startSnapshot } from '../../../content/start/snapshot.ts';
import { coverage, translatedInto } from '../../../site/views/coverage.ts';
import { sourceOf } from '../../../site/views/source.ts';
import { translations } from '../../../site/views/translations.ts';
import { siteUrl } from './sample-source.ts';

const start = startSnapshot({ day: '2026-11-22', siteUrl });
const empty = { ...start, ...Object.fromEntries(Object.keys(start).filter((name) => name === 'topics' || name === 'events' || name === 'occurrences').map((name) => [name, {}])) } as Snapshot;

/** A text of Dutch words, with the state of each translation in brackets: what is there can be counted from the text itself. */
const written = fc.record({
  words: fc.array(fc.stringMatching(/^[a-z]{2,9}$/), { minLength: 1, maxLength: 8 }),
  states: fc.record(Object.fromEntries(translatedInto.map((locale) => [locale, fc.constantFrom(...leafStates)])) as Record<Locale, fc.Arbitrary<LeafState>>),
});
type Written = typeof written extends fc.Arbitrary<infer W> ? W : never;

const textOf = ({ words, states }: Written): Text => ({
  nl: words.join(' '), ...Object.fromEntries(translatedInto.flatMap((locale) => (states[locale] === 'missing' ? [] : [[locale, `[${states[locale]}] ${locale}`]]))),
});
const leafOf = ({ words, states }: Written, part: string, locale: Locale): LeafFacts =>
  ({ part, inBlock: part !== 'title' && part !== 'summary', words: words.length, state: states[locale], made: makers[words.length % makers.length]!, checked: states[locale] === 'fresh', changedOn: '2026-11-01' });

const pageOf = (slug: string, [title, summary, ...bodies]: readonly Written[]): Page => {
  const parts = [['title', title!], ['summary', summary!], ...bodies.map((body, at) => [`b${at}`, body])] as [string, Written][];
  return {
    ...start.pages.about!, slug, title: textOf(title!), summary: textOf(summary!),
    blocks: bodies.map((body, at): Block => ({ type: 'text', id: `b${at}`, body: textOf(body) })),
    freshness: freshnessOf(parts.reduce((sum, [, text]) => sum + text.words.length, 0), (locale) => parts.map(([part, text]) => leafOf(text, part, locale))),
  };
};

const site = fc.array(fc.array(written, { minLength: 2, maxLength: 6 }), { maxLength: 8 }).map((pages): Snapshot => {
  const { settings, navigation, notice } = start.globals;
  const bare = { settings: { ...settings, freshness: undefined }, navigation: { ...navigation, freshness: undefined }, notice: { ...notice, freshness: undefined } };
  const none = Object.fromEntries(['services', 'locations', 'menus', 'flyers', 'news', 'organisations', 'reports', 'roles', 'forms', 'words', 'senders', 'letters'].map((name) => [name, {}]));
  return { ...empty, ...none, pages: Object.fromEntries(pages.map((texts, at) => [`page-${at}`, pageOf(`page-${at}`, texts)])), globals: bare } as Snapshot;
});

/** Counts again, from the texts alone: their Dutch words, and what each translation says of itself. */
function recount(snapshot: Snapshot, locale: Locale): Record<'words' | 'good' | 'outdated' | 'unchecked' | 'missing', number> {
  const sum = { words: 0, good: 0, outdated: 0, unchecked: 0, missing: 0 };
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { nl, [locale]: own } = value as Record<string, unknown>;
    if (typeof nl !== 'string') return Object.values(value).forEach(walk);
    const words = nl.split(' ').length;
    const state = typeof own === 'string' ? (/^\[(\w+)\]/.exec(own)?.[1] ?? 'fresh') : 'missing';
    sum.words += words;
    sum[state === 'fresh' ? 'good' : (state as 'outdated')] += words;
  };
  Object.values(snapshot.pages).forEach(({ title, summary, blocks }) => walk({ title, summary, blocks }));
  return sum;
}

test('the numbers are those of a recount over the texts, and each word is in one column', () => {
  fc.assert(fc.property(site, fc.constantFrom(...locales), (snapshot, lang) => {
    shape.parse(snapshot);
    const source = sourceOf(snapshot);
    const counted = coverage(source);
    for (const locale of translatedInto) expect(counted.get(locale)).toEqual(recount(snapshot, locale));
    const page = translations.view(source, { lang })!;
    for (const { lang: locale, words, states } of page.rows) {
      const again = recount(snapshot, locale);
      expect([words, ...states.map(({ number }) => number)].map(digits)).toEqual([again.words, again.good, again.unchecked, again.outdated, again.missing]);
      const end = states.at(-1)!;
      if (again.words > 0) expect(end.from + end.share).toBeCloseTo(100, 0);
    }
    const lacking = lang === 'nl' ? [] : Object.values(snapshot.pages).map((document) => recount({ ...snapshot, pages: { one: document } }, lang).missing).filter((missing) => missing > 0);
    expect((page.missing ?? []).map(({ words }) => digits(words))).toEqual(lacking.sort((one, other) => other - one));
  }), { numRuns: 60 });
});
/** Arabic says one and two in words. */
const digits = (number: string): number => (number === 'كلمة واحدة' ? 1 : number === 'كلمتان' ? 2 : Number(number.replace(/\D/g, '')));

test('all that is public is counted: documents of every kind, settings, links and the notice', () => {
  const source = sourceOf(start);
  const all = Object.values(start).flatMap((part) => (typeof part === 'object' ? Object.values(part) : [])) as { freshness?: { words: number } }[];
  const words = all.reduce((sum, document) => sum + (document.freshness?.words ?? 0), 0);
  expect(words).toBeGreaterThan(5000);
  for (const [, counted] of coverage(source)) expect(counted.words).toBe(words);
});

test('what lacks most words leads to the page where it stands, without dates that are over', () => {
  const date = Object.values(start.occurrences).find((one) => one.date > '2026-11-22')!;
  const older = { ...date, slug: 'empowerment-room-2026-01-09', date: '2026-01-09' };
  const freshness = { words: 900, languages: {} };
  const snapshot = { ...start, occurrences: { [date.slug]: { ...date, freshness }, [older.slug]: { ...older, freshness: { words: 950, languages: {} } } }, organisations: { idb: { ...Object.values(start.organisations)[0]!, slug: 'idb', freshness: { words: 800, languages: {} } } } };
  const { missing } = translations.view(sourceOf(snapshot), { lang: 'en' })!;
  expect(missing!.slice(0, 2).map(({ path, words }) => [path, words])).toEqual([[`/events/${date.event}/${date.date}`, '900 words'], ['/organisations#idb', '800 words']]);
  expect(missing!.length).toBeLessThanOrEqual(12);
  expect(translations.view(sourceOf(snapshot), { lang: 'nl' })!.missing).toBeUndefined();
});
