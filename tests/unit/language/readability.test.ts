import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import hardWords from '../../../cms/language/hard-words.json' with { type: 'json' };
import { readabilityHints, sentencesOf } from '../../../cms/language/readability.ts';

const kinds = (text: string, names: string[] = []) => readabilityHints(text, names).map(({ kind }) => kind);
const words = (n: number) => Array.from({ length: n }, () => 'woord').join(' ');

describe('what makes Dutch hard to read', () => {
  test.each([
    ['a long sentence', 'sentence', `Kom ${words(15)}.`, `Kom ${words(14)}.`],
    ['a long paragraph', 'paragraph', `${words(9)}. `.replace(/^w/, 'W').repeat(9), `${words(9)}. `.replace(/^w/, 'W').repeat(8)],
    ['twice “worden”', 'passive', 'De brief wordt gelezen en er wordt gebeld.', 'De brief wordt gelezen. Wij bellen.'],
    ['a hard word', 'word', 'Dit is een brief betreffende uw huis.', 'Dit is een brief over uw huis.'],
    ['a hard phrase, however it is spaced', 'word', 'Bel ons met  betrekking tot de huur.', 'Bel ons over de huur.'],
    ['a very long word', 'compound', 'Een arbeidsongeschiktheidsverzekering helpt.', 'Een verzekering helpt.'],
  ])('%s', (_name, kind, wrong, right) => {
    expect(kinds(wrong)).toEqual([kind]);
    expect(kinds(right)).toEqual([]);
  });

  test('marks, links and addresses are not read as words', () => {
    expect(kinds(`Lees [de **hele** brief](/topics/een-heel-lang-adres-met-veel-woorden-erin-dat-niemand-leest) en {nl:toeslag}.`)).toEqual([]);
  });
  test('a list with commas may be long', () => {
    expect(kinds('Wij helpen met brieven, uw rekeningen, wonen in Leiden, werk, school, zorg, verblijf, belasting, eten of energie.')).toEqual([]);
  });
  test('times, abbreviations and initials end no sentence', () => {
    expect(sentencesOf('Kom om 18.00 uur. Vraag naar dhr. A. Bakker, bijv. op maandag.')).toEqual(['Kom om 18.00 uur.', 'Vraag naar dhr. A. Bakker, bijv. op maandag.']);
  });
  test('a hint says the sentence, and the easier word', () => {
    expect(readabilityHints('Kom binnen. U dient te bellen indien u ziek bent.')).toEqual([
      { kind: 'word', sentence: 'U dient te bellen indien u ziek bent.', words: { nl: '“dient te” is een moeilijk woord. Makkelijker: moet.', en: '“dient te” is a hard word. Easier: moet.' } },
      { kind: 'word', sentence: 'U dient te bellen indien u ziek bent.', words: { nl: '“indien” is een moeilijk woord. Makkelijker: als.', en: '“indien” is a hard word. Easier: als.' } },
    ]);
  });
  test('names that are kept are not hard', () => expect(kinds('De schuldhulpverleningsorganisatie belt.', ['schuldhulpverleningsorganisatie'])).toEqual([]));
});

test('there are at least 150 hard words, and no easier one is hard itself', () => {
  expect(Object.keys(hardWords).length).toBeGreaterThanOrEqual(150);
  expect(Object.entries(hardWords).filter(([word, easier]) => word === easier || Object.hasOwn(hardWords, easier))).toEqual([]);
});

test('never throws', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 30 }).map((codes) => String.fromCodePoint(...codes)), (text) => { readabilityHints(text); }), { numRuns: 100 });
});
