import fc from 'fast-check';
import { partsOfWeek } from '../content/codes/day-parts.ts';
import { languageLevels } from '../content/codes/spoken-languages.ts';
import { definitionFaults, type FieldKind, type FormField, fieldKinds, kindsWithOptions } from '../content/forms/ask/field.ts';
import { partNames } from '../content/forms/ask/part-names.ts';
import { mostFiles } from '../content/forms/ask/read.ts';
import type { Typed } from '../content/forms/sign-up.ts';

/** A form and what somebody sent to it, right and wrong. */
export interface Sent {
  readonly fields: readonly FormField[];
  readonly typed: Typed;
  /** How many files came, by field. */
  readonly files: Readonly<Record<string, number>>;
}

/** The day on which the generated answers are read. */
export const today = '2026-11-22';

/** The zeros of digits that people type. */
const zeros = ['0', '٠', '۰', '०', '０'];
/** The same number as people type it: digits of another script, spaces around it, marks that cannot be seen. */
export const messyDigits = (text: string): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...zeros), fc.constantFrom('', ' ', '\u200f', '\t', '\u00a0'), fc.constantFrom('', '  ', '\u200e'))
    .map(([zero, before, after]) => `${before}${text.replace(/\d/g, (digit) => String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit)))}${after}`);

const anything = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '\n', '0', '-1', '1e3', '1.5', '\0', '\u202e', '<script>', '__proto__', 'constructor') },
  { weight: 1, arbitrary: fc.constantFrom(81, 201, 3001).map((long) => 'ለ'.repeat(long)) },
);
const phone = fc.oneof(fc.constantFrom('06 12 34 56 78', '+31 (0)71-512 34 56', '0031612345678', '٠٦١٢٣٤٥٦٧٨', '+251 91 123 4567'), anything);
const email = fc.oneof(fc.constantFrom('Amina@Example.org', ' a@b.nl ', 'a@', 'two@at@signs.nl'), anything);
const number = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: -3, max: 260 }).chain((n) => messyDigits(String(n))) }, { weight: 1, arbitrary: anything });
const twoDigits = (max: number) => fc.integer({ min: 1, max }).map((n) => String(n).padStart(2, '0'));
const date = fc.oneof({ weight: 3, arbitrary: fc.tuple(twoDigits(31), twoDigits(13), fc.integer({ min: 2024, max: 2028 }), fc.constantFrom('-', '/', '.', ' '), fc.boolean())
  .chain(([day, month, year, mark, iso]) => messyDigits(iso ? `${year}-${month}-${day}` : `${day}${mark}${month}${mark}${year}`)) }, { weight: 1, arbitrary: anything });
const postcode = fc.oneof(fc.constantFrom('2312 AB', '2312ab', ' ٢٣١٢ ab', '0123 AB', '2312 SS', '2312'), anything);
const house = fc.oneof(fc.constantFrom('10A', '١٠', '7 bis', 'A10', '12-3 hoog achter links'), anything);
const someOf = (all: readonly string[]) => fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...all), { maxLength: 3 }) }, { weight: 2, arbitrary: fc.constantFrom(...all) },
  { weight: 1, arbitrary: fc.array(anything, { maxLength: 2 }) }, { weight: 1, arbitrary: anything });

const values = ['one', 'two', 'three', 'four'];
/** What is sent for a field of each kind, by part; `''` is the field's own name. Some of it fits, some does not. */
const sentTo: Readonly<Record<FieldKind, fc.Arbitrary<Readonly<Record<string, string | string[]>>>>> = {
  text: parts({ '': anything }), 'long-text': parts({ '': fc.oneof(anything, fc.constant('een\r\ntwee\r\rdrie')) }), name: parts({ '': anything }),
  reach: parts({ phone, email }), choice: parts({ '': someOf(values) }), choices: parts({ '': someOf(values) }), number: parts({ '': number }), date: parts({ '': date }),
  days: parts({ '': someOf([...partsOfWeek.slice(0, 6), '8-evening']) }), postcode: parts({ postcode, number: house }),
  languages: parts({ '': someOf(['nl', 'ar', 'ti', 'xx']), nl: someOf(languageLevels), ti: someOf(languageLevels) }),
  file: parts({ '': anything }), consent: parts({ '': fc.oneof(fc.constantFrom('yes', 'on', ''), anything) }),
};
/** Each part may be there or not; one in ten comes twice. */
function parts(shape: Record<string, fc.Arbitrary<string | string[]>>): fc.Arbitrary<Record<string, string | string[]>> {
  const each = Object.fromEntries(Object.entries(shape).map(([part, value]) => [part, fc.tuple(value, fc.nat(9)).map(([one, twice]) => (twice === 0 ? [one, one].flat() : one))]));
  // A part that is left out is not there at all, never `undefined`.
  return fc.record(each, { requiredKeys: [] }) as fc.Arbitrary<Record<string, string | string[]>>;
}

const question = fc.constantFrom(...fieldKinds).chain((kind) => fc.record({
  kind: fc.constant(kind), required: fc.boolean(), options: fc.integer({ min: 1, max: values.length }), from: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
  width: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }), when: fc.constantFrom(undefined, 'coming' as const, 'past' as const), levels: fc.constantFrom(undefined, true as const),
  /** On which of the earlier questions it hangs, and on which of its options; most hang on none. */
  hangs: fc.option(fc.tuple(fc.nat(20), fc.nat(3)), { nil: undefined, freq: 2 }), sent: sentTo[kind], files: fc.integer({ min: 0, max: mostFiles + 1 }),
}));
const nameOf = (part: string, name: string, kind: FieldKind): string => {
  if (part === '') return name;
  if (kind === 'reach') return partNames.reach(name)[part as 'phone'];
  return kind === 'postcode' ? partNames.postcode(name)[part as 'number'] : partNames.level(name, part);
};
const words = { nl: 'Vraag' };

/** Forms of every kind of question, with questions that hang on others and so on, and what was sent to them. Every form is one that the CMS accepts. */
export const sentForms: fc.Arbitrary<Sent> = fc.tuple(fc.array(question, { minLength: 1, maxLength: 9 }), fc.dictionary(anything, fc.oneof(anything, fc.array(anything, { maxLength: 2 })), { maxKeys: 2 })).map(([questions, strange]) => {
  const fields: FormField[] = [];
  const typed: [string, string | string[]][] = [];
  const files: Record<string, number> = {};
  questions.forEach(({ kind, required, options, from, width, when, levels, hangs, sent, files: came }, at) => {
    const name = `q${at}-${kind}`;
    const parents = fields.filter((field) => kindsWithOptions.includes(field.kind));
    const parent = hangs && parents[hangs[0] % parents.length];
    fields.push({
      name, kind, label: words, required, options: kindsWithOptions.includes(kind) ? values.slice(0, options).map((value) => ({ value, label: words })) : [],
      ...(kind === 'number' ? { from, to: width === undefined ? undefined : (from ?? 0) + width } : {}), ...(kind === 'date' ? { when } : {}), ...(kind === 'languages' ? { levels } : {}),
      ...(parent && hangs ? { showIf: { field: parent.name, is: parent.options[hangs[1] % parent.options.length]?.value ?? '' } } : {}),
    });
    typed.push(...Object.entries(sent).map(([part, value]) => [nameOf(part, name, kind), value] as [string, string | string[]]));
    if (kind === 'file') files[name] = came;
  });
  if (definitionFaults(fields).length > 0) throw new Error('A generated form must be one that the CMS accepts');
  return { fields, typed: Object.fromEntries([...Object.entries(strange), ...typed]), files };
});

/** One form with a question of every kind, one that hangs on a choice, and one that hangs on that one. */
export const everyKind: readonly FormField[] = [
  ...fieldKinds.map((kind): FormField => ({
    name: `a-${kind}`, kind, label: words, required: true, options: kindsWithOptions.includes(kind) ? values.map((value) => ({ value, label: words })) : [], ...(kind === 'languages' ? { levels: true } : {}),
  })),
  { name: 'hangs', kind: 'choices', label: words, required: true, options: [{ value: 'deeper', label: words }], showIf: { field: 'a-choice', is: 'one' } },
  { name: 'deepest', kind: 'number', label: words, required: true, options: [], from: 5, to: 9, showIf: { field: 'hangs', is: 'deeper' } },
];
