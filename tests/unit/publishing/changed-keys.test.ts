import { describe, expect, it } from 'vitest';
import { startSnapshot } from '../../../content/start/snapshot.ts';
import { applyPatch, changedKeys, languagesOf, patchBetween } from '../../../cms/publishing/changed-keys.ts';

const snapshot = startSnapshot({ day: '2026-11-22', siteUrl: 'http://localhost:3000' });
const debts = snapshot.topics.debts!;

describe('in which languages a change can be seen', () => {
  it('one translation: in its language', () => {
    expect(languagesOf('topics', debts, { ...debts, updatedAt: 'later', title: { ...debts.title, ar: 'x' } })).toEqual(new Set(['ar']));
    const [first, ...rest] = debts.blocks;
    expect(languagesOf('topics', debts, { ...debts, blocks: [{ ...first, body: { ...(first as { body: object }).body, ti: 'x', ru: 'y' } }, ...rest] })).toEqual(new Set(['ti', 'ru']));
  });
  it('a translation that comes or goes: in its language', () => {
    const { ar: _gone, ...without } = debts.title;
    expect(languagesOf('topics', debts, { ...debts, title: without })).toEqual(new Set(['ar']));
  });
  it('who made a translation, which of it is older, that it is checked: in its language', () => {
    const { freshness } = debts;
    expect(languagesOf('topics', debts, { ...debts, readiness: { ...debts.readiness, ar: 'checked' } })).toEqual(new Set(['ar']));
    expect(languagesOf('topics', debts, { ...debts, freshness: { ...freshness!, languages: { ...freshness!.languages, ar: { ...freshness!.languages.ar!, older: { title: '2026-11-20' } } } } })).toEqual(new Set(['ar']));
    expect(languagesOf('topics', { ...debts, freshness: { words: 9, languages: { fa: freshness!.languages.fa! } } }, { ...debts, freshness: { words: 9, languages: {} } })).toEqual(new Set(['fa']));
  });
  it.each([
    ['the Dutch text', { ...debts, title: { ...debts.title, nl: 'x', ar: 'y' } }],
    ['a language that comes or goes', { ...debts, readiness: { ...debts.readiness, ar: 'missing' } }],
    ['anything that is not a text', { ...debts, order: 99 }],
    ['a block more', { ...debts, blocks: debts.blocks.slice(1) }],
    ['a new document', null],
    ['nothing that can be seen', { ...debts }],
  ])('%s: in all', (_name, after) => expect(languagesOf('topics', debts, after)).toBe('all'));
  it('the stamp of a date: in all, because calendar files show it', () => {
    const date = Object.values(snapshot.occurrences)[0]!;
    expect(languagesOf('occurrences', date, { ...date, updatedAt: 'later', note: { ar: 'x' } })).toBe('all');
  });
});

it('a patch makes the later snapshot out of the earlier one', () => {
  const { debts: _debts, ...rest } = snapshot.topics;
  const after = { ...snapshot, day: '2026-11-23', topics: { ...rest, energy: { ...snapshot.topics.energy!, order: 5 } }, globals: { ...snapshot.globals, notice: { ...snapshot.globals.notice } } };
  const patch = patchBetween(snapshot, after);
  expect(applyPatch(snapshot, patch)).toEqual(after);
  expect([...changedKeys(snapshot, patch).keys()].sort()).toEqual(['day', 'freshness', 'globals/notice', 'topics/*', 'topics/debts', 'topics/energy']);
  expect(applyPatch(snapshot, patch).services).toBe(snapshot.services);
});
