import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '../../../content/locales.ts';
import { languagesOf } from '../../../cms/publishing/changed-keys.ts';
import { toAudio } from '../../../cms/public/to-audio.ts';
import type { Stored } from '../../../cms/public/stored.ts';
import { whole } from '../../../cms/recordings/part-names.ts';
import { spokenFields } from '../../../cms/recordings/spoken-fields.ts';
import { spokenParts } from '../../../cms/recordings/spoken.ts';

const word = fc.stringMatching(/^[a-zé]{1,8}$/);
const inAll = fc.dictionary(fc.constantFrom(...locales), word).map((texts) => texts).chain((texts) => word.map((nl) => ({ ...texts, nl })));
const base = { text: () => fc.record({ heading: inAll, body: inAll }), callout: () => fc.record({ heading: fc.constant(null), body: inAll }), steps: () => fc.record({ heading: inAll, steps: fc.array(fc.record({ title: inAll, body: inAll }), { minLength: 1, maxLength: 3 }) }), contact: () => fc.record({ heading: inAll, phone: word, email: word, body: inAll }), links: () => fc.record({ heading: inAll, links: fc.array(fc.record({ label: inAll }), { minLength: 1, maxLength: 2 }) }), picture: () => fc.record({ caption: inAll }), figures: () => fc.record({ heading: inAll, rows: fc.array(fc.record({ label: inAll, value: fc.integer({ min: 0, max: 99 }) }), { minLength: 1, maxLength: 2 }) }), hours: () => fc.record({ heading: inAll }) };
const block = fc.constantFrom(...(Object.keys(base) as (keyof typeof base)[])).chain((blockType) => (base[blockType]() as fc.Arbitrary<object>).map((fields) => ({ blockType, ...fields })));
const document = fc.record({ title: inAll, summary: inAll, blocks: fc.array(block, { minLength: 1, maxLength: 5 }) })
  .map(({ blocks, ...rest }) => ({ ...rest, blocks: blocks.map((row, at) => ({ ...row, id: `b${at}` })) }));

/** The document with every part recorded as it stands, in a language. */
function recorded(stored: Stored, language: Locale, fields = spokenFields('')): Stored {
  return { ...stored, recordings: spokenParts(stored, language, fields).map(({ part, hash }) => ({ language, part, hash, file: `speech-${part}.ogg`, seconds: 2, bytes: 3000 })) };
}
/** Parts by whether they are stale. */
const statesOf = (stored: Stored, language: Locale, fields = spokenFields('')) => {
  const audio = toAudio(stored, fields)?.[language];
  return Object.fromEntries([...(audio?.whole ? [[whole, audio.whole.stale]] : []), ...Object.entries(audio?.blocks ?? {}).map(([id, { stale }]) => [id, stale])]) as Record<string, boolean>;
};
type Row = Record<string, unknown> & { id: string; blockType: string };
/** Every text and number of a block that a voice says, with the way to change it. */
function* changesOf(row: Row, language: Locale): Generator<(copy: Row) => void> {
  const texts = (value: unknown, at: readonly (string | number)[]): (readonly (string | number)[])[] => (typeof value !== 'object' || value === null ? [] : 'nl' in value ? ((value as Record<string, unknown>)[language] === undefined ? [] : [[...at, language]]) : Object.entries(value).flatMap(([name, part]) => texts(part, [...at, name])));
  const plain = row.blockType === 'contact' ? [['phone'], ['email']] : row.blockType === 'figures' ? [['rows', 0, 'value']] : [];
  for (const path of [...(row.blockType === 'hours' ? [] : texts(row, [])), ...plain]) {
    yield (copy) => {
      const holder = path.slice(0, -1).reduce<Record<string, unknown>>((part, name) => part[name] as Record<string, unknown>, copy);
      const last = path.at(-1)!;
      holder[last] = typeof holder[last] === 'number' ? (holder[last] as number) + 1 : `${String(holder[last])}x`;
    };
  }
}

describe('a recording', () => {
  it('is of the text as it stands: any change of what a block says marks that block and the page, and no other', () => {
    fc.assert(fc.property(document, fc.constantFrom<Locale>('nl', 'ar', 'ti'), (stored, language) => {
      const before = recorded(stored, language);
      const fresh = statesOf(before, language);
      expect(Object.values(fresh).some(Boolean)).toBe(false);
      for (const [at, row] of stored.blocks.entries()) {
        if (!(row.id in fresh)) continue;
        for (const change of changesOf(row as Row, language)) {
          const after = structuredClone(before) as { blocks: Row[] } & Stored;
          change(after.blocks[at]!);
          expect(statesOf(after, language)).toEqual({ ...fresh, ...(whole in fresh ? { [whole]: true } : {}), [row.id]: true });
        }
      }
    }), { numRuns: 60 });
  });

  it('of a word or a kind of letter is of its whole page: any text of it that changes makes it older, another language does not', () => {
    const words = { word: 'aanmaning', name: { nl: 'herinnering', ti: 'ሀ' }, means: { nl: 'Kort.', ti: 'ለ' }, todo: { nl: 'Bel.', ti: 'ሐ' } };
    const letters = { title: { nl: 'Betaal', ti: 'ሀ' }, summary: { nl: 'Kort', ti: 'ለ' }, byWhen: { nl: 'Snel', ti: 'ሐ' }, steps: [{ id: 's', title: { nl: 'Kijk', ti: 'መ' }, body: { nl: 'Goed', ti: 'ሠ' } }], late: { nl: 'Bel', ti: 'ረ' }, bring: { nl: 'De brief', ti: 'ሰ' } };
    for (const [collection, stored] of [['words', words], ['letters', letters]] as const) {
      const fields = spokenFields(collection);
      const before = recorded(stored as unknown as Stored, 'ti', fields);
      expect(statesOf(before, 'ti', fields)).toEqual({ [whole]: false });
      for (const field of fields) {
        const value = (stored as Record<string, unknown>)[field];
        const other = typeof value === 'string' ? `${value}x` : Array.isArray(value) ? [{ ...value[0], body: { nl: 'Goed', ti: 'ቀ' } }] : { ...(value as object), ti: 'ቀ' };
        expect([field, statesOf({ ...before, [field]: other }, 'ti', fields)]).toEqual([field, { [whole]: true }]);
        if (typeof value === 'object' && !Array.isArray(value)) expect(statesOf({ ...before, [field]: { ...value, nl: 'Anders', ar: 'ا' } }, 'ti', fields)).toEqual({ [whole]: false });
      }
      expect(spokenParts(stored as unknown as Stored, 'ar', fields)).toEqual([]);
    }
    expect(spokenParts(words as unknown as Stored, 'ti', spokenFields('words'))[0]?.lines).toEqual(['aanmaning', 'ሀ', 'ለ', 'ሐ']);
  });

  it('of a kind of letter is marked by each text of each step; a step without a title, which no page shows, is not read', () => {
    const steps = fc.array(fc.record({ title: inAll, body: inAll }), { minLength: 1, maxLength: 3 });
    const letter = fc.record({ title: inAll, summary: inAll, byWhen: inAll, steps, late: inAll, bring: inAll });
    const fields = spokenFields('letters');
    fc.assert(fc.property(letter, inAll, fc.constantFrom<Locale>('nl', 'ar', 'ti'), (stored, unfinished, language) => {
      const before = recorded(stored, language, fields);
      const fresh = statesOf(before, language, fields);
      for (const change of changesOf({ ...stored, id: '', blockType: 'letter' } as Row, language)) {
        const after = structuredClone(before);
        change(after as unknown as Row);
        expect(statesOf(after, language, fields)).toEqual(whole in fresh ? { [whole]: true } : {});
      }
      expect(statesOf({ ...before, steps: [...stored.steps, { title: { nl: ' ' }, body: unfinished }] }, language, fields)).toEqual(fresh);
    }), { numRuns: 60 });
  });

  it('does not grow older by another language, by spaces, by marks and links, or by what is drawn', () => {
    const stored = { title: { nl: 'Titel', ar: 'عنوان' }, summary: { nl: 'Kort', ar: 'موجز' }, blocks: [{ id: 'b0', blockType: 'text', body: { nl: 'Een **sterk** woord, {nl:toeslag}, en [een link](/topics/debts).', ar: 'كلمة' } }] };
    const before = recorded(stored, 'nl');
    const body = (nl: string, ar = 'كلمة') => ({ ...before, blocks: [{ id: 'b0', blockType: 'text', body: { nl, ar } }] });
    for (const same of [body('Een sterk woord, toeslag, en [een link](/topics/energy).  '), body('Een **sterk** woord, {nl:toeslag}, en een link.', 'كلمة أخرى')]) expect(statesOf(same, 'nl')).toEqual({ whole: false, b0: false });
    expect(statesOf(body('Een zwak woord, toeslag, en een link.'), 'nl')).toEqual({ whole: true, b0: true });
  });

  it('is not offered when its block is gone, or is shown in Dutch because a text of it is missing', () => {
    const stored = { title: { nl: 'T', ar: 'ع' }, summary: { nl: 'K', ar: 'م' }, blocks: [{ id: 'b0', blockType: 'text', heading: { nl: 'Kop', ar: 'ر' }, body: { nl: 'B', ar: 'ن' } }] };
    const before = recorded(stored, 'ar');
    expect(statesOf(before, 'ar')).toEqual({ whole: false, b0: false });
    expect(statesOf({ ...before, blocks: [] }, 'ar')).toEqual({ whole: true });
    expect(statesOf({ ...before, blocks: [{ ...stored.blocks[0], heading: { nl: 'Kop' } }] }, 'ar')).toEqual({ whole: true });
    expect(toAudio({ ...before, recordings: [] }, spokenFields(''))).toBeUndefined();
  });

  it('concerns the pages of its language alone', () => {
    const of = (audio: object) => ({ slug: 'debts', title: { nl: 'T' }, audio });
    const clip = { url: '/media/speech-1.ogg', seconds: 2, bytes: 3000, stale: false };
    expect(languagesOf('topics', of({}), of({ ti: { whole: clip, blocks: {} } }))).toEqual(new Set(['ti']));
    expect(languagesOf('topics', of({ ar: { whole: clip, blocks: {} } }), of({ ar: { whole: { ...clip, stale: true }, blocks: {} } }))).toEqual(new Set(['ar']));
  });
});
