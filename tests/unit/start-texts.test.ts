import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linksIn } from './start-links.ts';
import { locales } from '../../content/locales.ts';
import { paragraphs } from '../../content/markup.ts';
import { startDocuments } from '../../content/start/documents.ts';
import { navigation, notice, settings } from '../../content/start/documents/globals.ts';
import { textsIn } from '../../content/start/readiness.ts';
import { replyTemplates } from '../../content/start/reply-templates.ts';
import { startTexts, t } from '../../content/start/texts.ts';

const source = startTexts.nl;
const names = Object.keys(source);
/** Texts for the desk to answer with hold places to fill in, such as `{name}`, and no marks. */
const isReply = (name: string) => name.startsWith('reply-templates.');
const used = new Set(textsIn([startDocuments, replyTemplates, settings, navigation, notice]).map((text) => text.nl));

describe('Dutch, the source', () => {
  test('has no text that no document uses (what a document uses and Dutch lacks fails when it is loaded)', () => {
    expect(names.filter((name) => !used.has(source[name]))).toEqual([]);
    expect(() => t('pages.nowhere.title')).toThrow(/pages\.nowhere\.title/);
  });

  test('each file holds the names of its own collection, none twice', () => {
    const folder = join(import.meta.dirname, '../../content/start/texts');
    for (const locale of locales) for (const file of readdirSync(join(folder, locale))) {
      const raw = readFileSync(join(folder, locale, file), 'utf8');
      const own = [...raw.matchAll(/^\s*"((?:[^"\\]|\\.)+)":/gm)].map((match) => match[1] ?? '');
      expect(own.filter((name) => !name.startsWith(`${file.replace('.json', '')}.`)), `${locale}/${file}`).toEqual([]);
      expect(own.length, `${locale}/${file}`).toBe(new Set(own).size);
    }
  });

  test('speaks calmly: no exclamation marks, no straight quotes, no je', () => {
    expect(names.filter((name) => /[!"]|\b(je|jij|jouw|jullie)\b/i.test(source[name] ?? ''))).toEqual([]);
  });
});

describe.each(locales)('%s', (locale) => {
  const own = startTexts[locale];
  test('has no text that Dutch does not have, and none that is empty', () => {
    expect(Object.keys(own).filter((name) => !source[name])).toEqual([]);
    expect(Object.entries(own).filter(([, value]) => value.trim() !== value || value === '').map(([name]) => name)).toEqual([]);
  });

  test('keeps the links of the Dutch text and the places to fill in, and its marks are well formed', () => {
    expect(Object.keys(own).filter((name) => String(linksIn(own[name] ?? '')) !== String(linksIn(source[name] ?? '')))).toEqual([]);
    const places = (value = '') => [...value.matchAll(/\{\w+\}/g)].map(String).sort().join(' ');
    expect(Object.keys(own).filter((name) => isReply(name) && places(own[name]) !== places(source[name]))).toEqual([]);
    const left = (value: string) => paragraphs(value).flat().some((part) => /\*\*|\{|\}|\]\(/.test(part.kind === 'link' ? part.label : part.value));
    expect(Object.keys(own).filter((name) => !isReply(name) && left(own[name] ?? ''))).toEqual([]);
  });
});
