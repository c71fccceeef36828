import { expect, test } from 'vitest';
import { rowIds } from '../../../cms/access/row-ids.ts';
import { keepsStatus } from '../../../cms/access/status-change.ts';
import { nextSequence } from '../../../cms/events/grow-sequence.ts';
import { documentAt, pathOf, siteUrl } from '../../../cms/collections/site-path.ts';

const rows = (inner: string[]) => ({ blocks: [{ id: 'a', heading: 'x', steps: inner.map((id) => ({ id, title: id })) }], services: [1, 2] });

test('rows are the same when their ids are, however deep, whatever their texts say', () => {
  expect(rowIds(rows(['b', 'c']))).toEqual(rowIds({ ...rows(['b', 'c']), services: [3], title: 'y' }));
  for (const other of [['c', 'b'], ['b'], ['b', 'c', 'd'], []]) expect(rowIds(rows(other))).not.toEqual(rowIds(rows(['b', 'c'])));
});

test('who may not publish keeps what is public as it is', () => {
  expect(keepsStatus({ before: 'published', after: 'published', asDraft: false })).toBe(true);
  expect(keepsStatus({ before: 'published', after: 'draft', asDraft: true })).toBe(true);
  expect(keepsStatus({ before: 'draft', after: 'draft', asDraft: true })).toBe(true);
  expect(keepsStatus({ before: 'draft', after: 'published', asDraft: true })).toBe(false);
  expect(keepsStatus({ before: 'published', after: 'draft', asDraft: false })).toBe(false);
  expect(keepsStatus({ before: 'draft', after: 'draft', asDraft: false })).toBe(false);
});

test('the sequence grows with date, time, place and state, not with words', () => {
  const before = { date: '2031-01-01T12:00:00.000Z', start: '18:00', end: null, location: { id: 4 }, state: 'planned', sequence: 2 };
  expect(nextSequence(before, { note: 'Met muziek', date: '2031-01-01', location: 4, end: '' })).toBe(2);
  for (const change of [{ date: '2031-01-02' }, { start: '18:30' }, { end: '20:00' }, { location: 5 }, { location: null }, { state: 'cancelled' }])
    expect(nextSequence(before, change)).toBe(3);
});

test('where documents stand on the site', () => {
  expect(pathOf('occurrences', { slug: 'kids-oase-2031-01-10' })).toBe('/events/kids-oase/2031-01-10');
  expect(pathOf('locations', { slug: 'de-bakkerij' })).toBe('/places/de-bakkerij');
  expect(pathOf('reports', { slug: '2023', year: 2023 })).toBe('/reports/2023');
  expect(pathOf('pages', { slug: 'about' })).toBe('/about');
  expect(pathOf('topics', {})).toBeUndefined();
  expect(siteUrl('topics', { slug: 'debts', _status: 'published' }, 'ar')).toBe('/ar/topics/debts');
  expect(siteUrl('topics', { slug: 'debts', _status: 'draft' }, 'ar')).toBeNull();
});

test('which document a page shows', () => {
  for (const [collection, document] of [['occurrences', { slug: 'kids-oase-2031-01-10' }], ['locations', { slug: 'de-bakkerij' }], ['reports', { slug: '2023', year: 2023 }], ['pages', { slug: 'about' }], ['events', { slug: 'kids-oase' }], ['words', { slug: 'aanmaning' }], ['senders', { slug: 'cak' }], ['letters', { slug: 'reminder' }]] as const)
    expect(documentAt(`/nl${pathOf(collection, document)}`)).toEqual({ collection, slug: document.slug });
  expect(documentAt('/nl/letters/cak/reminder')).toEqual({ collection: 'letters', slug: 'reminder' });
  for (const path of ['/nl', '/nl/topics', '/nl/words', '/nl/letters', '/nl/letters/other', '/nl/calendar', '/nl/calendar/past', '/nl/organisations', '/404']) expect(documentAt(path)).toBeUndefined();
});
