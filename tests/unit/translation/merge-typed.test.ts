import fc from 'fast-check';
import type { FlattenedField } from 'payload';
import { expect, it } from 'vitest';
import { mergeTyped } from '../../../cms/translation/merge-typed.ts';
import { type Locale, locales } from '../../../content/locales.ts';

const text = (name: string) => ({ type: 'text', name, localized: true });
const blockOf = (slug: string) => ({ slug, flattenedFields: slug === 'steps' ? [text('heading'), { type: 'array', name: 'steps', flattenedFields: [text('title'), { type: 'text', name: 'icon' }] }] : [text('body')] }) as never;
const fields = [
  text('title'), { type: 'number', name: 'order' }, { type: 'group', name: 'ages', flattenedFields: [{ type: 'number', name: 'from' }, text('hint')] }, { type: 'blocks', name: 'blocks' },
  { type: 'tab', name: 'more', flattenedFields: [text('note')] }, { type: 'json', name: 'translation', localized: true, hidden: true },
] as unknown as readonly FlattenedField[];

interface Row { id: string; blockType: string; heading?: object; body?: object; steps?: { id: string; title: object; icon: string }[] }
const words = fc.dictionary(fc.constantFrom(...locales), fc.string({ maxLength: 6 }), { maxKeys: 4 });
const step = fc.record({ title: words, icon: fc.string({ maxLength: 4 }) });
const row = fc.oneof(
  fc.record({ blockType: fc.constant('steps'), heading: words, steps: fc.array(step, { maxLength: 3 }).map((steps) => steps.map((each, at) => ({ ...each, id: `s${at}` }))) }),
  fc.record({ blockType: fc.constant('text'), body: words }),
);
const stored = fc.record({
  id: fc.constant(7), title: words, order: fc.integer(), ages: fc.record({ from: fc.integer(), hint: words }), more: fc.record({ note: words }),
  blocks: fc.array(row, { maxLength: 5 }).map((rows) => rows.map((each, at) => ({ ...each, id: `b${at}` }) as Row)),
});
const isTexts = (value: unknown): value is Record<string, string> => typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).every((name) => locales.some((locale) => locale === name));
/** The form of a document in one language, as the admin fills it. */
const formOf = (value: unknown, lang: Locale, name = ''): unknown => {
  if (['title', 'hint', 'note', 'heading', 'body'].includes(name)) return isTexts(value) ? value[lang] : undefined;
  if (Array.isArray(value)) return value.length === 0 ? 0 : value.map((each) => formOf(each, lang));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, formOf(part, lang, key)]).filter(([, part]) => part !== undefined));
};
const merge = (document: object, typed: unknown, locale: Locale) => mergeTyped(fields, document as never, typed as never, { locale, blockOf });

it('a form that nobody typed in changes nothing', () => {
  fc.assert(fc.property(stored, fc.constantFrom(...locales), (document, lang) => { expect(merge(document, formOf(document, lang), lang)).toEqual(document); }));
});

it('typing in one language leaves the others as they are, when rows are moved, added and taken away too', () => {
  fc.assert(fc.property(stored, fc.constantFrom(...locales), fc.string(), fc.infiniteStream(fc.nat()), (document, lang, word, order) => {
    const form = formOf(document, lang) as { title?: string; blocks: Row[] | 0 };
    form.title = word;
    const moved = (form.blocks || []).filter((_row, at) => at !== 1).map((each) => ({ each, at: order.next().value })).sort((a, b) => a.at - b.at).map(({ each }) => each);
    const typed = { ...form, blocks: [...moved.map((each) => (each.blockType === 'text' ? { ...each, body: word } : each)), { id: 'new', blockType: 'text', body: word }] };
    const merged = merge(document, typed, lang) as unknown as typeof document;
    expect(merged.title).toEqual({ ...document.title, [lang]: word });
    expect(merged.blocks.map(({ id }) => id)).toEqual([...moved.map(({ id }) => id), 'new']);
    expect(merged.blocks.at(-1)).toEqual({ id: 'new', blockType: 'text', body: { [lang]: word } });
    for (const block of merged.blocks.slice(0, -1)) {
      const before = document.blocks.find(({ id }) => id === block.id);
      expect(block).toEqual(block.blockType === 'text' ? { ...before, body: { ...before?.body, [lang]: word } } : before);
    }
  }));
});

it('takes nothing that the schema does not name, and no text of a block that became another kind', () => {
  const document = { id: 7, blocks: [{ id: 'b', blockType: 'text', body: { nl: 'a', ar: 'ب' } }] };
  expect(merge(document, { id: 9, secret: 1, translation: 'x', __proto__: { order: 3 }, blocks: [{ id: 'b', blockType: 'steps', heading: 'h', body: 'x' }] }, 'nl'))
    .toEqual({ id: 7, blocks: [{ id: 'b', blockType: 'steps', heading: { nl: 'h' } }] });
});
