import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '../../../content/locales.ts';
import { pairs } from '../../../content/search/fold/han.ts';
import { fold } from '../../../content/search/fold/fold.ts';
import { excerpt, marked } from '../../../content/search/marked.ts';
import type { Entry } from '../../../content/search/entry.ts';
import { distance, slack } from '../../../content/search/near.ts';
import { plainText, stretches } from '../../../content/search/plain-text.ts';
import { rank } from '../../../content/search/rank.ts';
import { SearchIndex } from '../../../content/search/search-index.ts';
import { Searcher } from '../../../content/search/searcher.ts';
import { stems } from '../../../content/search/stems/stems.ts';
import { wordsIn } from '../../../content/search/words-in.ts';
import { startSnapshot } from '../../../content/start/snapshot.ts';
import { searchView } from '../../../site/answers/search.ts';
import { sourceOf } from '../../../site/views/source.ts';
import { follow, startWords } from './start-search.ts';

const snapshot = startSnapshot({ day: '2026-11-23', siteUrl: 'http://localhost:3000' });
const searcher = new Searcher();
for (const locale of ['nl', 'ar', 'zh', 'ti', 'tr'] as const) follow(searcher, locale, snapshot);

const someLocale = fc.constantFrom(...locales);
const letters = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: fc.constantFrom(...'aeiİıIß ĳ ـًأإىیکكۀ‌ፀኸዓቐ債务電ёЙ’·。፡<&"{nl:}*[]()/'), maxLength: 120 }));
const paths = (language: Locale, typed: string) => searcher.search(language, typed).map(({ path }) => path);
const textOf = (pieces: readonly { readonly value: string }[]) => pieces.map(({ value }) => value).join('');

describe('folding', () => {
  it('changes nothing that is folded', () => fc.assert(fc.property(letters, someLocale, (text, locale) => fold(fold(text, locale), locale) === fold(text, locale))));
  it('takes what is typed for what is meant', () => {
    const same: [Locale, ...string[]][] = [
      ['tr', 'IŞIK', 'ışık', 'isik'], ['tr', 'İLTİCA', 'iltica'], ['ar', 'مُسَاعَدَة', 'مساعـــدة', 'مساعده'], ['ar', 'إقامة', 'اقامه', 'أقامة'], ['fa', 'كتابهاي', 'کتاب‌های', 'کتابهای'],
      ['am', 'ሠላም', 'ሰላም'], ['am', 'ኃይል', 'ሀይል', 'ሐይል'], ['am', 'ዓለም', 'አለም', 'ኣለም'], ['am', 'ድጐማ', 'ድጎማ'], ['ti', 'ፀሓይ', 'ጸሐይ'.replace('ሐ', 'ሓ')], ['ti', 'ዑቕባ', 'ዑቅባ'], ['ru', 'жильё', 'ЖИЛЬЕ'], ['zh', '債務', '债务'], ['fr', 'Énergie', 'energie'], ['nl', 'ＴＯＥＳＬＡＧ', 'toeslag'], ['ar', '٢٠٢٣', '2023'],
    ];
    for (const [locale, first, ...others] of same) for (const other of others) expect([locale, other, fold(other, locale)]).toEqual([locale, other, fold(first ?? '', locale)]);
  });
  it('knows each traditional sign once, with one simplified sign', () => {
    const signs = [...pairs];
    expect(signs.length % 2).toBe(0);
    for (let index = 0; index + 1 < signs.length; index += 2) expect([signs[index + 1], fold(signs[index + 1] ?? '', 'zh')]).toEqual([signs[index + 1], signs[index + 1]]);
  });
});

describe('words', () => {
  it('stand where they say, in any text', () => fc.assert(fc.property(letters, someLocale, (text, locale) => wordsIn(text, locale).every(({ term, start, end }) => start < end && end <= text.length && fold(text.slice(start, end), locale) === term))));
  it('have stems in every language, whatever they are', () => fc.assert(fc.property(letters, someLocale, (text, locale) => stems[locale](text).length > 0)));
  it('forgive one wrong letter from four on, two from eight on, none in numbers', () => {
    expect(['abc', 'abcd', 'abcdefg', 'abcdefgh', '2023', '债务'].map(slack)).toEqual([0, 1, 1, 2, 0, 0]);
    fc.assert(fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), fc.integer({ min: 0, max: 3 }), (one, other, most) => distance(one, other, most) === distance(other, one, most) && (distance(one, other, most) === 0) === (one === other)));
  });
});

describe('what fits best', () => {
  /** An index of a few pages, each with what it is called, and maybe a summary; answers their paths, the best first. */
  const found = (language: Locale, typed: string, ...pages: readonly { readonly path: string; readonly names: readonly string[]; readonly summary?: string; readonly kind?: Entry['kind'] }[]) => {
    const index = new SearchIndex(language);
    for (const page of pages) index.add({ kind: 'topics', from: page, summary: '', texts: [], ...page });
    return rank(new Map([[index, index.asked(typed)]])).map(({ path }) => path);
  };
  it('takes two letters that changed places for one that is wrong', () => {
    expect([distance('aanmaning', 'aanmannig', 2), distance('abcd', 'badc', 3)]).toEqual([1, 2]);
  });
  it('takes two words for one that was typed apart', () => {
    expect(found('fa', 'بی خانمان', { path: '/a', names: ['بی\u200cخانمان'] }, { path: '/b', names: ['مدرسه'] })).toEqual(['/a']);
  });
  it('listens to what is asked for, not to the words around it', () => {
    expect(found('nl', 'wat moet ik nu met mijn schulden', { path: '/a', names: ['Schulden'] }, { path: '/b', names: ['Met ons mee'] })).toEqual(['/a']);
  });
  it('puts what is called so before what only speaks of it much, also by its other names', () => {
    const other = { path: '/b', names: ['Werk zoeken in Leiden'], summary: 'werk, werk en werk' };
    for (const names of [['Werk'], ['Baan', 'Werk']]) expect(found('nl', 'werk', { path: '/a', names, kind: 'pages' }, other)).toEqual(['/a', '/b']);
  });
});

describe('a word of a letter', () => {
  it('is found before what is found by it too, in every language', () => {
    for (const locale of locales) {
      const own = new Searcher();
      follow(own, locale, snapshot);
      const elsewhere = Object.values(snapshot.words).filter(({ word }) => !word.includes(' ')).map(({ slug, word }) => [`/words/${slug}`, own.search(locale, word)[0]?.path]).filter(([path, first]) => path !== first);
      expect(elsewhere, locale).toEqual([]);
    }
  }, 60_000);
});

describe('marking', () => {
  it('changes no letter', () => fc.assert(fc.property(letters, fc.array(fc.tuple(fc.nat(120), fc.nat(20))), (text, ranges) => {
    const parts = stretches(text, 'ar');
    const hits = ranges.map(([start, length]) => ({ start, end: start + length })).sort((a, b) => a.start - b.start);
    return textOf(marked(parts, hits)) === plainText(text, 'ar') && plainText(text, 'ar').includes(textOf(excerpt(parts, hits)).replace(/^… | …$/g, ''));
  })));
  it('marks the words as they were written, in every script, and keeps Dutch words Dutch', () => {
    const hit = (language: Locale, typed: string) => searcher.search(language, typed).flatMap(({ title, text }) => [...title, ...text]).filter((piece) => piece.hit).map(({ value, lang }) => `${lang} ${value}`);
    expect(hit('ar', 'ديون')).toContain('ar الديون');
    expect(hit('zh', '債務')).toContain('zh 债务');
    expect(hit('ti', 'እዳ')).toContain('ti ዕዳ');
    expect(hit('tr', 'BORC')).toContain('tr Borçlar');
    expect(hit('ar', 'kids oase')).toContain('nl Kids');
  });
});

describe('a search', () => {
  it('never fails, is never long, and finds the same twice', () => fc.assert(fc.property(letters, fc.constantFrom('nl', 'ar', 'zh', 'ti', 'tr'), (typed, language) => {
    const once = paths(language, typed);
    return once.length <= 20 && new Set(once).size === once.length && JSON.stringify(once) === JSON.stringify(paths(language, typed));
  }), { numRuns: 60 }));
  it('reads no more of a very long text than a search has', () => {
    for (const typed of ['a'.repeat(100_000), 'اا '.repeat(50_000), '(a+)+$'.repeat(20_000), '债'.repeat(50_000), '{nl:'.repeat(20_000)]) expect(paths('nl', typed).length).toBeLessThanOrEqual(20);
  });
  it('finds a Dutch word of a letter in every language, and shows the reader’s own', () => {
    for (const language of ['ar', 'zh', 'ti'] as const) {
      const [first] = searcher.search(language, 'aanmaning');
      expect([language, first?.path]).toEqual([language, '/words/aanmaning']);
      const debts = searcher.search(language, 'incassobureau').find(({ path }) => path === '/topics/debts');
      expect([language, debts?.title.at(0)?.lang]).toEqual([language, language]);
    }
  });
  it('finds a report form by its title alone', () => {
    expect(paths('nl', 'racisme melden')).toContain('/ask/report-discrimination');
    const entry = searcher.search('nl', 'racisme melden').find(({ path }) => path === '/ask/report-discrimination');
    expect(entry?.dutch).toBe(false);
  });
});

describe('an index', () => {
  const topic = snapshot.topics.debts!;
  it('follows what is published: reads what changed, and nothing else', () => {
    const own = new Searcher();
    const before = follow(own, 'nl', snapshot);
    const changed = { ...snapshot, topics: { ...snapshot.topics, debts: { ...topic, title: { ...topic.title, nl: 'Walvissen' } } } };
    expect([before > 100, follow(own, 'nl', snapshot), own.ready('nl', changed, startWords), follow(own, 'nl', changed), own.ready('nl', changed, startWords)]).toEqual([true, 0, false, 1, true]);
    expect(own.search('nl', 'walvis')[0]?.path).toBe('/topics/debts');
    const { debts: _, ...others } = snapshot.topics;
    follow(own, 'nl', { ...snapshot, topics: others });
    expect(own.search('nl', 'walvis')).toEqual([]);
  });
  it('that followed is the one that is made anew', () => {
    const [followed, anew] = [new Searcher(), new Searcher()];
    const { debts: _, ...others } = snapshot.topics;
    for (const content of [{ ...snapshot, topics: others }, { ...snapshot, news: {} }, snapshot]) follow(followed, 'nl', content);
    follow(anew, 'nl', snapshot);
    for (const typed of ['schulden', 'toeslag', 'brief van de gemeente', 'belastingdiesnt']) expect(followed.search('nl', typed)).toEqual(anew.search('nl', typed));
  });
  it('takes over what editors write, of that page alone', () => {
    const own = new Searcher();
    follow(own, 'ti', snapshot);
    const words = { ...startWords, ti: new Map([...startWords.ti, ['/topics/taxes', ['ኣቑሑ ባሕሪ']]]) };
    expect([own.search('ti', 'ኣቑሑ ባሕሪ')[0]?.path === '/topics/taxes', follow(own, 'ti', snapshot, words), own.search('ti', 'ኣቑሑ ባሕሪ')[0]?.path]).toEqual([false, 1, '/topics/taxes']);
  });
});

describe('the page of results', () => {
  const bakery = snapshot.locations['de-bakkerij']!;
  const open = { ...snapshot, locations: { ...snapshot.locations, 'de-bakkerij': { ...bakery, hours: [{ weekday: 1, from: '10:00', to: '12:00' }] } } };
  const view = (typed: string, clock: string, content = open) => searchView(sourceOf(content), { page: 'search', lang: 'nl', typed, hits: searcher.search('nl', typed), clock });
  it('says when it is open, by the clock that it is told, and when the next date is', () => {
    const phrase = (clock: string) => view('bakkerij', clock).hits.find(({ path }) => path === '/places/de-bakkerij')?.open;
    expect([phrase('09:59'), phrase('10:00'), phrase('11:59'), phrase('12:00')].map((one) => one === 'Nu open')).toEqual([false, true, true, false]);
    expect(view('empowermentruimte', '10:00').hits[0]?.next?.day).toBe('2026-11-27');
  });
  it('leaves out what is not public any more, and says where to go when nothing is left', () => {
    const { debts: _, ...others } = snapshot.topics;
    expect(view('schulden', '10:00', { ...open, topics: others }).hits.map(({ path }) => path)).not.toContain('/topics/debts');
    const nothing = view('xqzjk', '10:30');
    expect([nothing.hits, nothing.topics.length, nothing.desk?.place.slug, nothing.desk?.open]).toEqual([[], 12, 'de-bakkerij', 'Nu open']);
  });
});
