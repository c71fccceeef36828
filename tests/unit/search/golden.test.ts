import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales } from '../../../content/locales.ts';
import { findable } from '../../../content/search/entries.ts';
import { Searcher } from '../../../content/search/searcher.ts';
import { startSearchWords } from '../../../content/start/search-words.ts';
import { startSnapshot } from '../../../content/start/snapshot.ts';
import { follow } from './start-search.ts';

interface Golden { readonly found: readonly { readonly query: string; readonly how: string; readonly to: readonly string[] }[]; readonly missed: readonly string[] }

const snapshot = startSnapshot({ day: '2026-11-23', siteUrl: 'http://localhost:3000' });
const paths = new Set(findable(snapshot).map(({ path }) => path));
const searcher = new Searcher();

describe.each(locales)('what people type in %s', (language) => {
  const { found, missed } = JSON.parse(readFileSync(`${import.meta.dirname}/../../golden/search/${language}.json`, 'utf8')) as Golden;
  it('leads to the right page among the first three, always', () => {
    follow(searcher, language, snapshot);
    const lost = found.flatMap(({ query, to }) => {
      const top = searcher.search(language, query).slice(0, 3).map(({ path }) => path);
      return top.some((path) => to.includes(path)) ? [] : [`${query}: ${top.join(' ')}`];
    });
    expect(lost).toEqual([]);
  });
  it('is said to be missing when the site says nothing of it', () => {
    expect(missed.filter((query) => searcher.search(language, query).length > 0)).toEqual([]);
  });
  it('is asked of pages that are there, in at least twenty everyday ways', () => {
    expect(found.length).toBeGreaterThanOrEqual(20);
    expect(new Set(found.map(({ query }) => query)).size).toBe(found.length);
    expect(found.filter(({ to }) => !to.some((path) => paths.has(path)))).toEqual([]);
    expect(found.some(({ how }) => how === 'everyday')).toBe(true);
  });
  it('has search words of pages that are there', () => {
    expect(Object.keys(startSearchWords[language]).filter((path) => !paths.has(path))).toEqual([]);
  });
});
