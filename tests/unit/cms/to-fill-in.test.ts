import { expect, test } from 'vitest';
import { findGaps, type GapInput } from '../../../cms/admin/gaps.ts';

const complete: GapInput = {
  settings: { phone: '1', email: 'a@b.nl', desk: 1 },
  locations: [{ id: 1, name: 'Plek', street: 'Straat 1', hours: [{}] }],
  events: [{ id: 2, title: 'Eten', start: '18:00', location: 1, repeats: { weekday: '5' } }],
  organisations: [{ id: 3, name: 'iDb', lastVerified: '2026-06-01T12:00:00.000Z' }],
  today: '2026-11-22',
};
const gaps = (part: Partial<GapInput>) => findGaps({ ...complete, ...part }).map(({ name, what, path }) => `${name} ${what.en} ${path}`);
const verified = (lastVerified: string | null) => gaps({ organisations: [{ id: 3, name: 'iDb', lastVerified }] });

test('nothing is listed when everything is there', () => expect(gaps({})).toEqual([]));

test('what is missing is listed with its link', () => {
  expect(gaps({ settings: {} })).toHaveLength(3);
  expect(gaps({ locations: [{ id: 1, name: 'Plek' }] })).toEqual(['Plek address /collections/locations/1', 'Plek opening hours /collections/locations/1']);
  expect(gaps({ events: [{ id: 2, title: 'Avond' }] })).toHaveLength(3);
});

test('a fact about another organisation is checked again after six months', () => {
  expect(verified('2026-05-22')).toEqual([]);
  expect(verified('2026-05-21')).toHaveLength(1);
  expect(verified(null)).toEqual(['iDb never checked /collections/organisations/3']);
});
