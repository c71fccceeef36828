import { describe, expect, test } from 'vitest';
import { anySender } from '../../../content/any-sender.ts';
import { locales } from '../../../content/locales.ts';
import { startSnapshot } from '../../../content/start/snapshot.ts';
import { changedKeys, patchBetween } from '../../../cms/publishing/changed-keys.ts';
import { KnownPages } from '../../../cms/publishing/page-facts.ts';
import type { Snapshot } from '../../../content/snapshot.ts';
import { letter } from '../../../site/views/letter.ts';
import { letters } from '../../../site/views/letters.ts';
import { pageTypes } from '../../../site/views/page-types.ts';
import { sender } from '../../../site/views/sender.ts';
import { recordingSource, sourceOf } from '../../../site/views/source.ts';
import { topic } from '../../../site/views/topic.ts';
import { word } from '../../../site/views/word.ts';
import { words } from '../../../site/views/words.ts';
import { siteUrl } from './sample-source.ts';

const start = startSnapshot({ day: '2026-11-24', siteUrl });
const bakery = start.locations['de-bakkerij']!;
const open: Snapshot = { ...start, locations: { ...start.locations, 'de-bakkerij': { ...bakery, hours: [{ weekday: 4, from: '10:00', to: '12:00' }] } } };
const source = sourceOf(open);

describe('pages of words', () => {
  test('the list has every word once, in the order of a Dutch dictionary, under its first letter', () => {
    const { groups } = words.view(source, { lang: 'ar' })!;
    const listed = groups.flatMap(({ words: list }) => list.map(({ word: one }) => one));
    expect(listed.toSorted()).toEqual(source.all('words').map((one) => one.word).toSorted());
    expect(listed).toEqual(listed.toSorted(new Intl.Collator('nl', { sensitivity: 'base', numeric: true }).compare));
    for (const { letter: initial, words: list } of groups) for (const one of list) expect(one.word.charAt(0).toUpperCase()).toBe(initial);
  });

  test('a word says what it means, whom to ask, on which letters it stands, and when the desk is open', () => {
    const view = word.view(source, { lang: 'nl', slug: 'aanmaning' })!;
    expect(view).toMatchObject({ word: 'aanmaning', urgency: 'now', name: { lang: 'nl' }, today: { open: false } });
    expect(view.letters.map(({ path }) => path)).toContain(`/letters/${anySender}/reminder`);
    expect(view.senders.map(({ path }) => path)).toContain('/letters/belastingdienst');
    expect(view.topics.map(({ path }) => path)).toEqual(['/topics/debts']);
    expect(view.today?.next).toBeTruthy();
    expect(word.view(sourceOf(start), { lang: 'nl', slug: 'aanmaning' })?.today).toBeUndefined();
    expect(word.view(source, { lang: 'nl', slug: 'gone' })).toBeUndefined();
  });

  test('its official page carries the day on which somebody read it, or says that nobody did', () => {
    const read = (checkedOn?: string) => word.view(sourceOf({ ...open, words: { aanmaning: { ...open.words.aanmaning!, official: 'https://www.example.org/x', checkedOn } } }), { lang: 'nl', slug: 'aanmaning' })?.official?.freshness;
    expect([read('2026-11-20')?.old, read('2025-01-01')?.old, read()?.old]).toEqual([false, true, true]);
  });

  test('a language that is missing shows the whole word in Dutch', () => {
    const one = open.words.aanmaning!;
    const missing = sourceOf({ ...open, words: { aanmaning: { ...one, readiness: { ...one.readiness, en: 'missing' } } } });
    expect(word.view(missing, { lang: 'en', slug: 'aanmaning' })).toMatchObject({ state: 'missing', within: 'nl', name: { lang: 'nl' }, means: { lang: 'nl' }, todo: { lang: 'nl' } });
  });
});

describe('“I got a letter from …”', () => {
  test('every sender leads to each kind of letter that it sends, and an unknown sender to all kinds', () => {
    const paths = new Set(letter.params(source).map((params) => letter.path(params)));
    const { senders } = letters.view(source, { lang: 'ti' })!;
    expect(senders).toHaveLength(source.all('senders').length);
    for (const lang of locales) for (const slug of [...source.all('senders').map((one) => one.slug), anySender]) {
      const { kinds } = sender.view(source, { lang, sender: slug })!;
      expect(kinds.length).toBeGreaterThan(0);
      for (const { path } of kinds) expect(paths).toContain(`/${lang}${path}`);
    }
    expect(sender.view(source, { lang: 'nl', sender: anySender })?.kinds).toHaveLength(source.all('letters').length);
  });

  test('there is no page for a letter that a sender does not send, nor for a sender that is not there', () => {
    expect(letter.view(source, { lang: 'nl', sender: 'ind', letter: 'bailiff' })).toBeUndefined();
    expect(letter.view(source, { lang: 'nl', sender: anySender, letter: 'bailiff' })).toBeDefined();
    expect(letter.view(source, { lang: 'nl', sender: 'gone', letter: 'pay' })).toBeUndefined();
    expect(sender.view(source, { lang: 'nl', sender: 'gone' })).toBeUndefined();
  });

  test('a letter shows the words of its sender alone, and one title for each sender', () => {
    const view = (from: string) => letter.view(source, { lang: 'nl', sender: from, letter: 'reminder' })!;
    for (const { path } of view('duo').words) expect(source.one('words', path.split('/').at(-1))!.senders).toContain('duo');
    expect(new Set([view('duo'), view('cak'), view(anySender)].map(({ frame }) => frame.title.value)).size).toBe(3);
  });

  test('topics lead to letters and words about them', () => {
    const { about } = topic.view(source, { lang: 'nl', slug: 'debts' })!;
    expect(about.letters.length).toBeGreaterThan(0);
    expect(about.words[0]?.urgency).toBe('now');
    expect(topic.view(sourceOf({ ...open, words: {}, letters: {} }), { lang: 'nl', slug: 'debts' })?.about).toEqual({ words: [], letters: [] });
  });
});

describe('what one changed word touches', () => {
  const known = new KnownPages();
  for (const type of pageTypes) for (const params of type.params(source)) {
    if (params.lang && params.lang !== 'nl' && params.lang !== 'ar') continue;
    const recorded = recordingSource(source);
    type.view(recorded.source, params);
    known.set(type.path(params), '', [...recorded.reads].sort());
  }
  const touched = (change: object) => {
    const after = { ...open, words: { ...open.words, aanmaning: { ...open.words.aanmaning!, ...change } } };
    return [...known.reading(changedKeys(open, patchBetween(open, after)))];
  };

  test('its Arabic meaning: Arabic pages that show it, and no page that only has a link to it', () => {
    const paths = touched({ means: { ...open.words.aanmaning!.means, ar: 'x' } });
    expect(paths.filter((path) => !path.startsWith('/ar/'))).toEqual([]);
    expect(paths).toContain('/ar/words/aanmaning');
    expect(paths.filter((path) => /\/(?:services|news|pages|events|places|about)/.test(path))).toEqual([]);
  });

  test('another spelling: every page whose text may hold it', () => {
    const paths = touched({ forms: ['betaalverzoek'] });
    expect(paths).toContain('/nl/services/walk-in-desk');
    expect(paths).toContain('/ar/topics/energy');
    expect(paths.some((path) => path.includes('/flyers/'))).toBe(false);
  });
});

test('a word and a kind of letter that somebody read aloud are heard in that language alone', () => {
  const audio = { ti: { whole: { url: '/media/speech-a.ogg', seconds: 20, bytes: 30_000, stale: false }, blocks: {} } };
  const heard = sourceOf({ ...open, words: { ...open.words, aanmaning: { ...open.words.aanmaning!, audio } }, letters: { ...open.letters, reminder: { ...open.letters.reminder!, audio } } });
  for (const [lang, url] of [['ti', '/media/speech-a.ogg'], ['ar', undefined]] as const) {
    expect([word.view(heard, { lang, slug: 'aanmaning' })?.listen?.url, letter.view(heard, { lang, sender: 'cak', letter: 'reminder' })?.listen?.url]).toEqual([url, url]);
  }
});
