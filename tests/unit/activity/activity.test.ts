import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedFields } from '../../../cms/activity/changed-fields.ts';
import { deedOf, isLiveAfter } from '../../../cms/activity/deed.ts';
import { activityFilter } from '../../../cms/activity/filter.ts';

describe('names of the fields that changed', () => {
  const before = { id: 1, updatedAt: 'x', title: 'a', start: null, menu: 3, tags: ['x'], group: { a: '', b: 'b' }, blocks: [{ id: 'r1', heading: 'a', steps: [{ id: 's1', title: 't' }] }, { id: 'r2', heading: 'b' }] };
  test.each([
    [{ title: 'b', updatedAt: 'y' }, ['title']],
    [{ title: 'a', start: '', menu: '3', tags: ['x'] }, []],
    [{ menu: { id: 3, createdAt: 'x', title: 'Soep' } }, []],
    [{ menu: 4, tags: ['x', 'y'] }, ['menu', 'tags']],
    [{ group: { a: 'x', b: 'b' } }, ['group.a']],
    [{ blocks: [{ ...before.blocks[0], heading: 'z' }, before.blocks[1]] }, ['blocks.heading']],
    [{ blocks: [{ ...before.blocks[0], steps: [{ id: 's1', title: 'u' }] }, before.blocks[1]] }, ['blocks.steps.title']],
    [{ blocks: before.blocks.toReversed() }, ['blocks']],
    [{ blocks: [before.blocks[0]] }, ['blocks']],
    [{ blocks: [] }, ['blocks']],
  ])('%j', (after, names) => { expect(changedFields(before, after)).toEqual(names); });

  test('never holds a value, whatever is typed', () => {
    fc.assert(fc.property(fc.dictionary(fc.constantFrom('title', 'summary'), fc.string({ minLength: 1 })), (after) => {
      for (const name of changedFields({}, after)) expect(['title', 'summary']).toContain(name);
    }));
  });
});

describe('what a save did', () => {
  const save = { created: false, restoring: false, asDraft: false, before: { _status: 'published' }, after: { _status: 'published' } };
  test.each([
    ['changed', true, {}],
    ['changed', false, { asDraft: true, after: { _status: 'draft' } }],
    ['changed', false, { before: { _status: 'draft' }, after: { _status: 'draft' }, asDraft: true }],
    ['published', true, { before: { _status: 'draft' } }],
    ['unpublished', false, { after: { _status: 'draft' } }],
    ['unpublished', false, { before: { _status: 'draft' }, after: { _status: 'draft' } }],
    ['created', true, { created: true, before: {} }],
    ['created', false, { created: true, before: {}, after: { _status: 'draft' } }],
    ['trashed', false, { after: { _status: 'published', deletedAt: '2031-05-09' } }],
    ['restored', false, { before: { deletedAt: '2031-05-09' }, after: { _status: 'draft' } }],
    ['version', true, { restoring: true }],
    ['changed', true, { before: {}, after: {} }],
  ])('%s, live: %s, of %j', (deed, live, more) => { expect([deedOf({ ...save, ...more }), isLiveAfter({ ...save, ...more })]).toEqual([deed, live]); });
});

test('an address asks for what makes sense, on the foundation’s clock', () => {
  const asked = (query: Record<string, string>) => activityFilter((name) => query[name] ?? '');
  expect(asked({ kind: 'topics', document: '12', who: '3', day: '2031-03-30', page: '2' })).toEqual({ kind: 'topics', document: '12', who: '3', from: Date.parse('2031-03-29T23:00:00Z'), before: Date.parse('2031-03-30T22:00:00Z'), page: 2 });
  expect(asked({ kind: 'x y', who: '"', day: '2031-02-30', page: '-1' })).toEqual({ kind: undefined, document: undefined, who: undefined, page: 1 });
});
