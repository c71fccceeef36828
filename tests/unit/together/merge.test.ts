import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { merge } from '../../../cms/together/merge.ts';

type Values = Record<string, unknown>;
interface Block { id: string; blockType: string; heading: string; steps: { id: string; title: string }[] }
interface Page { title: string; date: string; group: { a: string; b: string }; tags: string[]; blocks: Block[] }

const word = fc.constantFrom('', 'a', 'b', 'c');
const steps = (at: string) => fc.tuple(word, word).map((titles) => titles.map((title, index) => ({ id: `${at}s${index}`, title })));
const block = (id: string) => fc.tuple(word, steps(id)).map(([heading, rows]): Block => ({ id, blockType: 'steps', heading, steps: rows }));
const page: fc.Arbitrary<Page> = fc.record({
  title: word, date: word, group: fc.record({ a: word, b: word }), tags: fc.subarray(['x', 'y', 'z']), blocks: fc.tuple(block('b1'), block('b2'), block('b3')).map((all) => all as Block[]),
});
/** One change that somebody makes in the form. */
const edit: fc.Arbitrary<(page: Page) => Page> = fc.oneof(
  word.map((value) => (p: Page) => ({ ...p, title: value })),
  word.map((value) => (p: Page) => ({ ...p, date: value })),
  word.map((value) => (p: Page) => ({ ...p, group: { ...p.group, a: value } })),
  word.map((value) => (p: Page) => ({ ...p, group: { ...p.group, b: value } })),
  fc.subarray(['x', 'y', 'z']).map((tags) => (p: Page) => ({ ...p, tags })),
  fc.tuple(fc.nat(2), word).map(([at, heading]) => (p: Page) => ({ ...p, blocks: p.blocks.map((b, index) => (index === at ? { ...b, heading } : b)) })),
  fc.tuple(fc.nat(2), fc.nat(1), word).map(([at, row, title]) => (p: Page) => ({ ...p, blocks: p.blocks.map((b, index) => (index === at ? { ...b, steps: b.steps.map((s, n) => (n === row ? { ...s, title } : s)) } : b)) })),
  fc.nat(2).map((at) => (p: Page) => ({ ...p, blocks: p.blocks.filter((_, index) => index !== at) })),
  fc.constant((p: Page) => ({ ...p, blocks: p.blocks.toReversed() })),
  fc.nat(9).map((n) => (p: Page) => ({ ...p, blocks: [...p.blocks, { id: `new${n}`, blockType: 'steps', heading: 'new', steps: [] }] })),
);
const edits = fc.array(edit, { maxLength: 3 });
const three = fc.tuple(page, edits, edits).map(([base, mine, theirs]) => [base, mine.reduce((p, change) => change(p), base), theirs.reduce((p, change) => change(p), base)] as const);
const as = (p: Page) => p as unknown as Values;
/** Every field by where it stands, rows by their ids. */
function leaves(value: unknown, at = '', found = new Map<string, string>()): Map<string, string> {
  if (Array.isArray(value) && value.some((row) => typeof row === 'object')) for (const row of value as { id: string }[]) leaves(row, `${at}/${row.id}`, found);
  else if (typeof value === 'object' && value !== null && !Array.isArray(value)) for (const [name, inner] of Object.entries(value)) leaves(inner, `${at}/${name}`, found);
  else found.set(at, JSON.stringify(value));
  return found;
}
const order = (p: Page) => p.blocks.map(({ id }) => id).join();

describe('what two people save is brought together', () => {
  test('who changed nothing gets what the other saved, and the other way round', () => {
    fc.assert(fc.property(three, ([base, mine, theirs]) => {
      expect(merge(as(base), as(base), as(theirs))).toEqual({ value: theirs, conflicts: [] });
      expect(merge(as(base), as(mine), as(base))).toEqual({ value: mine, conflicts: [] });
    }));
  });

  test('without a conflict, every change of both is there, and who comes first does not matter', () => {
    fc.assert(fc.property(three, ([base, mine, theirs]) => {
      const { value, conflicts } = merge(as(base), as(mine), as(theirs));
      if (conflicts.length > 0) return;
      expect(merge(as(base), as(theirs), as(mine))).toEqual({ value, conflicts: [] });
      const [was, now] = [leaves(base), leaves(value)];
      for (const side of [leaves(mine), leaves(theirs)]) {
        for (const [path, said] of side) if (was.get(path) !== said) expect(now.get(path), path).toBe(said);
        for (const path of was.keys()) if (!side.has(path)) expect(now.has(path), `${path} came back`).toBe(false);
      }
      for (const one of [mine, theirs]) if (order(one) !== order(base)) expect(order(value as unknown as Page)).toBe(order(one));
    }), { numRuns: 2000 });
  });

  test('what both changed differently is a conflict, and nothing else is', () => {
    fc.assert(fc.property(three, ([base, mine, theirs]) => {
      const [was, own, others] = [leaves(base), leaves(mine), leaves(theirs)];
      const both = [...was.keys()].filter((path) => own.has(path) && others.has(path) && own.get(path) !== was.get(path) && others.get(path) !== was.get(path) && own.get(path) !== others.get(path));
      const moved = order(mine) !== order(base) && order(theirs) !== order(base) && order(mine) !== order(theirs);
      const lost = (keeps: Map<string, string>, drops: Map<string, string>) => [...keeps.keys()].some((path) => was.has(path) && !drops.has(path) && keeps.get(path) !== was.get(path));
      const expected = both.length > 0 || moved || lost(own, others) || lost(others, own);
      expect(merge(as(base), as(mine), as(theirs)).conflicts.length > 0).toBe(expected);
    }), { numRuns: 2000 });
  });

  test('names the field as the form of the second names it, with what the first wrote', () => {
    const base: Page = { title: 'a', date: '', group: { a: '', b: '' }, tags: [], blocks: [{ id: 'b1', blockType: 'text', heading: 'a', steps: [] }, { id: 'b2', blockType: 'text', heading: 'a', steps: [] }] };
    const mine = { ...base, blocks: base.blocks.toReversed().map((b) => ({ ...b, heading: b.id === 'b1' ? 'mine' : b.heading })) };
    const theirs = { ...base, blocks: base.blocks.map((b) => ({ ...b, heading: b.id === 'b1' ? 'theirs' : b.heading })) };
    expect(merge(as(base), as(mine), as(theirs)).conflicts).toEqual([{ path: 'blocks.1.heading', theirs: 'theirs' }]);
  });
});
