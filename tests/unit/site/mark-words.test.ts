import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Locale } from '../../../content/locales.ts';
import { paragraphs } from '../../../content/markup.ts';
import { spellingsIn } from '../../../content/spellings.ts';
import { startSnapshot } from '../../../content/start/snapshot.ts';
import { topic } from '../../../site/views/topic.ts';
import { word as wordPage } from '../../../site/views/word.ts';
import { noMarks, wordMarker } from '../../../site/views/mark-words.ts';
import { type Source, sourceOf } from '../../../site/views/source.ts';

const spelled = (slug: string, word: string, forms: string[] = [], everyday: string[] = []) => ({ slug, word, forms, everyday });
const words = Object.fromEntries([
  spelled('aanmaning', 'aanmaning', ['aanmaningen', 'laatste aanmaning']), spelled('beslag', 'beslag', ['beslag op uw loon']), spelled('loonbeslag', 'loonbeslag'),
  spelled('voet', 'beslagvrije voet'), spelled('toeslag', 'toeslag', ['toeslagen']), spelled('wet', 'WW'), spelled('afspraak', 'afspraak', [], ['afspraak']), spelled('incasso', 'automatische incasso', ['incasso’s']),
  spelled('besluit', 'besluit'), spelled('bezwaar', 'bezwaar'), spelled('beroep', 'beroep'), spelled('boete', 'boete'), spelled('rente', 'rente'),
].map((word) => [word.slug, word]));
const spellings = spellingsIn(words);
const source = { spellings: () => spellings } as unknown as Source;
const mark = (value: string, lang: Locale = 'nl', own?: string) => wordMarker(source, own)({ value, lang }).value;
/** What a reader sees. */
const seen = (value: string) => paragraphs(value).map((parts) => parts.map((part) => (part.kind === 'link' ? part.label : part.value)).join(''));
const links = (value: string) => paragraphs(value).flat().flatMap((part) => (part.kind === 'link' && part.href.startsWith('/words/') ? [part.href.slice(7)] : []));

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...spellings.map(({ spelling }) => spelling)) },
  { weight: 2, arbitrary: fc.constantFrom(' ', '. ', '\n\n', '\n', ' (', ') ', '（', '）', '**', '[', ']', '](', '](/topics/debts)', '{nl:', '{ar:', '}', '/', 'x', '-', '’s', '*', 'https://example.org') },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
);
const anyText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
const anyLang = fc.constantFrom<Locale>('nl', 'en', 'ar', 'zh');

describe('marking words of letters in a text', () => {
  test('only wraps: what a reader sees is the same, and marking twice is marking once', () => {
    fc.assert(fc.property(anyText, anyLang, (text, lang) => {
      const once = mark(text, lang);
      expect(seen(once)).toEqual(seen(text));
      expect(mark(once, lang)).toBe(once);
    }), { numRuns: 3000 });
  });

  test('makes one link of a word, at most six, on known words alone, and none to the word whose page it is', () => {
    fc.assert(fc.property(anyText, anyLang, (text, lang) => {
      const had = links(text);
      const made = links(mark(text, lang, 'toeslag')).filter((slug) => !had.includes(slug));
      expect(made.length).toBe(new Set(made).size);
      expect(made.length).toBeLessThanOrEqual(6);
      for (const slug of made) expect(Object.keys(words)).toContain(slug);
      expect(made).not.toContain('toeslag');
    }), { numRuns: 1000 });
  });

  test('stops at six: more is a text full of blue', () => {
    expect(links(mark(Object.values(words).map(({ word }) => word).join(', ')))).toHaveLength(6);
  });

  test('knows every word on the page that was marked in an earlier text', () => {
    const marker = wordMarker(source);
    expect(links(marker({ value: 'een aanmaning', lang: 'nl' }).value)).toEqual(['aanmaning']);
    expect(links(marker({ value: 'twee aanmaningen en een toeslag', lang: 'nl' }).value)).toEqual(['toeslag']);
    expect(noMarks({ value: 'een boete', lang: 'nl' }).value).toBe('een boete');
  });

  test.each([
    ['the longest spelling', 'Er is beslag op uw loon.', 'Er is [beslag op uw loon](/words/beslag).'],
    ['whole words only', 'toeslagje, zorgtoeslag, toeslag-brief, boetebeding', 'toeslagje, zorgtoeslag, toeslag-brief, boetebeding'],
    ['a long word before the short one in it', 'loonbeslag, dan beslag', '[loonbeslag](/words/loonbeslag), dan [beslag](/words/beslag)'],
    ['capitals as they stand', 'Aanmaning', '[Aanmaning](/words/aanmaning)'],
    ['names in capitals only so', 'ww en WW', 'ww en [WW](/words/wet)'],
    ['words that everybody knows not at all', 'een afspraak', 'een afspraak'],
    ['strong words, which stay strong', '**bezwaar**: u schrijft', '[**bezwaar**](/words/bezwaar): u schrijft'],
    ['no words inside a link', '[uw boete](/topics/debts)', '[uw boete](/topics/debts)'],
    ['the other apostrophe', "de incasso's", "de [incasso's](/words/incasso)"],
  ])('%s', (_name, text, marked) => expect(mark(text)).toBe(marked));

  test('in a translation only what is quoted from Dutch', () => {
    expect(mark('la rente et {nl:toeslag} (aide)', 'fr')).toBe('la rente et [{nl:toeslag}](/words/toeslag) (aide)');
    expect(mark('une aide (toeslag) ; (une rente)', 'fr')).toBe('une aide ([{nl:toeslag}](/words/toeslag)) ; (une rente)');
    expect(mark('有 {nl:afspraak}（boete）', 'zh')).toBe('有 [{nl:afspraak}](/words/afspraak)（[{nl:boete}](/words/boete)）');
    expect(mark('{ar:toeslag}', 'en')).toBe('{ar:toeslag}');
  });
});

describe('on the pages of the start content', () => {
  const snapshot = startSnapshot({ day: '2026-11-26', siteUrl: 'https://example.org' });
  const start = sourceOf(snapshot);

  test('topics lead to the words that their texts name, in Dutch and in translation', () => {
    for (const lang of ['nl', 'ar', 'ti', 'zh'] as const) {
      const found = topic.view(start, { lang, slug: 'debts' })!.article.blocks.flatMap((block) => links(JSON.stringify(block)));
      expect(found, lang).toContain('aanmaning');
      expect(found.length, lang).toBeLessThanOrEqual(6);
      for (const slug of found) expect(snapshot.words).toHaveProperty(slug);
    }
  });

  test('no page of a word links to itself', () => {
    for (const { slug } of start.all('words')) for (const lang of ['nl', 'en'] as const) {
      const { means, todo } = wordPage.view(start, { lang, slug })!;
      expect([...links(means.value), ...links(todo.value)]).not.toContain(slug);
    }
  });
});
