import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '../../content/locales.ts';
import { type Message, messages, say } from '../../content/messages.ts';
import { root } from '../built-site.ts';
import { messageFaults } from '../message-faults.ts';

const descriptions = JSON.parse(readFileSync(join(root, 'content/messages/descriptions.json'), 'utf8')) as Record<string, string>;

/** The forms of one message in CLDR's order, without their number. */
const ordered = (locale: 'ar' | 'ru') => Object.fromEntries(['zero', 'one', 'two', 'few', 'many', 'other'].flatMap((form) => { const text = (messages[locale].persons as Record<string, string>)[form]; return text ? [[form, text.replace('{n}', '').trim()]] : []; }));

describe('interface messages', () => {
  it.each(locales)('%s has every message, no unknown one, the plural forms of its language, and the same placeholders', (locale) => {
    expect(messageFaults(locale, messages[locale], messages.nl)).toEqual([]);
  });

  it('say to translators where each stands', () => {
    expect(Object.keys(messages.nl).filter((key) => !descriptions[key])).toEqual([]);
    expect(Object.keys(descriptions).filter((key) => !(key in messages.nl))).toEqual([]);
  });

  it('choose the plural by the number: six forms in Arabic, four in Russian', () => {
    const forms = (locale: 'ar' | 'ru', numbers: readonly number[]) => numbers.map((n) => say(locale, 'persons', { n }).replace(/\d+/, '').trim());
    expect(forms('ar', [0, 1, 2, 3, 11, 100])).toEqual(Object.values(ordered('ar')));
    expect(forms('ru', [1, 2, 5])).toEqual(Object.values(ordered('ru')).slice(0, 3));
  });
});

describe('the check itself', () => {
  const source: Record<string, Message> = { title: 'Agenda van {name}', seats: { one: '{n} plaats', other: '{n} plaatsen' } };
  it.each([
    ['a missing message', 'en', { seats: source.seats! }, /missing: title/],
    ['an empty one', 'en', { ...source, title: '' }, /empty: title/],
    ['an unknown one', 'en', { ...source, extra: 'x' }, /unknown: extra/],
    ['a lost plural form', 'ar', { title: '{name}', seats: { one: '{n}', other: '{n}' } }, /plural forms of seats/],
    ['a plural form the language does not have', 'zh', { title: '{name}', seats: { one: '{n}', other: '{n}' } }, /plural forms of seats/],
    ['a sentence where forms are needed', 'ru', { title: '{name}', seats: '{n}' }, /plural forms of seats/],
    ['a lost placeholder', 'en', { ...source, title: 'Calendar' }, /placeholders of title/],
    ['a changed placeholder', 'en', { ...source, title: 'Calendar of {naam}' }, /placeholders of title/],
  ] as const)('finds %s', (_what, locale, texts, fault) => {
    expect(messageFaults(locale, texts as Record<string, Message>, source).join('\n')).toMatch(fault);
  });
  it('lets Arabic leave out the number where the word says it', () => {
    expect(messageFaults('ar', { title: '{name}', seats: { zero: 'x', one: 'x', two: 'x', few: '{n}', many: '{n}', other: '{n}' } }, source)).toEqual([]);
  });
});
