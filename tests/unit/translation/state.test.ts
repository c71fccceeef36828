import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freshnessFrom, type LeafFacts, readinessFrom } from '../../../content/freshness.ts';
import { wordsIn } from '../../../content/words.ts';
import { hashOf } from '../../../cms/translation/hash.ts';
import { languageMemoryOf, sourceMemoryOf } from '../../../cms/translation/memory.ts';
import { confirmLanguage, rememberLanguage, rememberSource, stillRight } from '../../../cms/translation/remember.ts';
import { stateOf } from '../../../cms/translation/state.ts';

const nothing = languageMemoryOf(undefined);
const never = sourceMemoryOf(undefined);
const person = { by: 'person', account: 7, checked: 8 } as const;
const changed = (before: string, now: string, options: { minor?: boolean; memory?: typeof never } = {}) =>
  rememberSource(options.memory ?? never, [{ path: 'title', before, now }], { minor: options.minor ?? false, today: '2026-11-30' });
const made = (source: string, own = 'عنوان') => rememberLanguage(nothing, [{ path: 'title', before: '', now: own, source }], person);
const state = (source: string, memory = nothing, dutch = never, own = 'عنوان') => stateOf({ path: 'title', source, own }, memory, dutch);

describe('a translation of which nothing is remembered', () => {
  test('was made from the Dutch that stood there when remembering began', () => {
    expect(state('Schulden')).toMatchObject({ state: 'unchecked', made: 'unknown' });
    expect(state('Geldzorgen', nothing, changed('Schulden', 'Geldzorgen'))).toMatchObject({ state: 'outdated', from: hashOf('Schulden'), changedOn: '2026-11-30' });
    const twice = changed('Geldzorgen', 'Rekeningen', { memory: changed('Schulden', 'Geldzorgen') });
    expect(state('Rekeningen', nothing, twice)).toMatchObject({ state: 'outdated', from: hashOf('Schulden') });
    expect(state('Schulden', nothing, changed('Rekeningen', 'Schulden', { memory: twice }))?.state).toBe('unchecked');
  });

  test('keeps what an editor once said of the whole document', () => {
    expect(state('Schulden', languageMemoryOf({ was: 'checked' }))).toMatchObject({ state: 'fresh', checked: true });
    expect(state('Schulden', languageMemoryOf({ was: 'missing' }))?.state).toBe('missing');
    expect(state('Schulden', { ...made('Schulden'), was: 'missing' })?.state).toBe('fresh');
    const saved = rememberLanguage(languageMemoryOf({ was: 'checked' }), [{ path: 'title', before: 'عنوان', now: 'عنوان', source: 'Schulden' }, { path: 'summary', before: '', now: 'نص', source: 'Kort' }], { by: 'person' });
    expect(state('Schulden', saved)).toMatchObject({ state: 'fresh', made: 'unknown' });
  });
});

test('without Dutch there is nothing to translate; without a translation it is missing; notes that cannot be read are none', () => {
  expect(state(' ')).toBeUndefined();
  expect(state('Schulden', made('Schulden'), never, ' ')?.state).toBe('missing');
  expect(languageMemoryOf({ leaves: { title: { from: 3 } } })).toEqual({ leaves: {} });
  expect(sourceMemoryOf('?')).toEqual({ leaves: {} });
});

test('white space at the ends and the composition of letters change nothing', () => {
  expect(hashOf(' caf\u00e9\n')).toBe(hashOf('cafe\u0301'));
  expect(hashOf('café au lait')).not.toBe(hashOf('café  au lait'));
});

const text = fc.constantFrom('a', 'b', 'c', 'd');
test('whatever happens to the Dutch: fresh means that it was made from what is there, or from what an editor called the same', () => {
  fc.assert(fc.property(text, fc.array(fc.tuple(text, fc.constantFrom('change', 'minor', 'still'))), (first, steps) => {
    const memory = made(first);
    let [now, dutch] = [first, never];
    let right = new Set([first]);
    for (const [next, kind] of steps) {
      if (kind === 'still') {
        // Only a text that changed has anything to be said of.
        if (dutch.leaves.title) right.add(now);
        dutch = stillRight(dutch, [memory], [{ path: 'title', source: now }]);
        continue;
      }
      const was = state(now, memory, dutch)?.state;
      dutch = rememberSource(dutch, [{ path: 'title', before: now, now: next }], { minor: kind === 'minor', today: '2026-11-30' });
      if (next !== now) right = kind === 'minor' && was === 'fresh' ? new Set([...right, next]) : new Set([first]);
      now = next;
    }
    const expected = now === first || right.has(now) ? 'fresh' : 'outdated';
    expect(state(now, memory, dutch)?.state).toBe(expected);
  }), { numRuns: 3000 });
});

test('confirming a language makes every text of it fresh and no other', () => {
  const dutch = changed('Schulden', 'Geldzorgen');
  const confirmed = confirmLanguage(made('Schulden'), [{ path: 'title', source: 'Geldzorgen', own: 'عنوان' }], dutch, 9);
  expect(state('Geldzorgen', confirmed, dutch)).toMatchObject({ state: 'fresh', made: 'person' });
  expect(state('Geldzorgen', made('Schulden'), dutch)?.state).toBe('outdated');
});

const fact = (part: string, state: LeafFacts['state'], more: Partial<LeafFacts> = {}): LeafFacts => ({ part, inBlock: part.startsWith('block'), words: 2, state, made: 'person', checked: state === 'fresh', ...more });
describe('what a page is told of a language', () => {
  test('a text outside the blocks that is missing, or no whole block: the language is missing', () => {
    expect(readinessFrom([fact('title', 'missing'), fact('block-1', 'fresh')])).toBe('missing');
    expect(readinessFrom([fact('title', 'fresh'), fact('block-1', 'fresh'), fact('block-1', 'missing')])).toBe('missing');
    expect(readinessFrom([fact('title', 'fresh'), fact('block-1', 'missing'), fact('block-2', 'outdated')])).toBe('unchecked');
    expect(readinessFrom([fact('title', 'fresh'), fact('block-2', 'outdated', { checked: true })])).toBe('checked');
    expect(readinessFrom([fact('title', 'fresh'), fact('block-2', 'unchecked')])).toBe('unchecked');
  });

  test('its words by state, the least sure maker, and the latest day of each older part', () => {
    expect(freshnessFrom([])).toBeUndefined();
    expect(freshnessFrom([
      fact('title', 'missing', { made: 'unknown' }), fact('summary', 'unchecked', { made: 'machine' }),
      fact('block-1', 'outdated', { checked: true, changedOn: '2026-11-02' }), fact('block-1', 'outdated', { checked: true, changedOn: '2026-11-09' }), fact('block-2', 'fresh'),
    ])).toEqual({ made: 'machine', checked: false, missing: 2, outdated: 4, unchecked: 2, older: { 'block-1': '2026-11-09' } });
  });

  test('words are those that a translator reads', () => expect(wordsIn('Neem **uw brief** mee: [lees meer](/topics/debts) of {nl:toeslag}.')).toBe(8));
});
