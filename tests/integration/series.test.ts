import { createLocalReq } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { planAllEvents } from '../../cms/events/plan-all.ts';
import { planEvent, type StoredEvent } from '../../cms/events/plan-event.ts';
import { type Desk, openDesk } from './desk.ts';

let desk: Desk;
let event: { id: number; slug: string };
let place: number;
const weekly = { weekday: '5', ordinals: [] };

const dates = async (where: object = {}, trash = false) =>
  (await desk.payload.find({ collection: 'occurrences', where: where as never, trash, sort: 'date', limit: 0, pagination: false, depth: 0 })).docs;
const change = (data: object) => desk.payload.update({ collection: 'events', id: event.id, data: data as never, overrideAccess: false, user: desk.as.editor as never });
const nthDay = async (n: number) => (await dates())[n] ?? expect.fail(`no occurrence ${n}`);

beforeAll(async () => {
  desk = await openDesk();
  place = (await desk.payload.create({ collection: 'locations', data: { name: 'Plek', city: 'Leiden', _status: 'published' } as never })).id;
  const data = { title: 'Eten', summary: 'Kort', icon: 'utensils', kind: 'dinner', location: place, start: '18:00', end: '20:00', capacity: 25, repeats: weekly };
  event = await desk.payload.create({ collection: 'events', data: data as never, draft: true });
});
afterAll(async () => { await desk.close(); });

test('a draft makes no dates; publishing makes those of six months, once', async () => {
  expect(await dates()).toHaveLength(0);
  await change({ _status: 'published' });
  const made = await dates();
  expect(made.length).toBeGreaterThanOrEqual(25);
  expect(made.length).toBeLessThanOrEqual(28);
  expect(made[0]).toMatchObject({ event: event.id, start: '18:00', end: '20:00', location: place, capacity: 25, state: 'planned', sequence: 0, byHand: false, _status: 'published' });
  expect(made[0]?.slug).toBe(`eten-${made[0]?.date.slice(0, 10)}`);
  await change({ capacity: 25, _status: 'published' });
  await planAllEvents(desk.payload);
  expect(await dates()).toEqual(made);
});

test('dates follow the series, with a higher sequence, except those that a person changed', async () => {
  const own = await nthDay(3);
  await desk.payload.update({ collection: 'occurrences', id: own.id, data: { start: '12:00', _status: 'published' } as never, overrideAccess: false, user: desk.as.editor as never });
  await change({ start: '17:30', _status: 'published' });
  const after = await dates();
  expect(after.filter(({ id }) => id !== own.id).every(({ start, sequence }) => start === '17:30' && sequence === 1)).toBe(true);
  expect(after.find(({ id }) => id === own.id)).toMatchObject({ start: '12:00', byHand: true, sequence: 1 });
});

test('a skipped day is cancelled, and comes back', async () => {
  const day = await nthDay(1);
  await change({ skippedDates: [{ date: day.date }], _status: 'published' });
  expect(await nthDay(1)).toMatchObject({ state: 'cancelled', sequence: 2 });
  await change({ skippedDates: [], _status: 'published' });
  expect(await nthDay(1)).toMatchObject({ state: 'planned', sequence: 3 });
});

test('a moved date keeps its place in the series', async () => {
  const moved = await nthDay(5);
  const to = `${new Date(Date.parse(moved.date) + 86_400_000).toISOString().slice(0, 10)}T12:00:00.000Z`;
  const before = (await dates()).length;
  const after = await desk.payload.update({ collection: 'occurrences', id: moved.id, data: { date: to, _status: 'published' } as never, depth: 0 });
  expect(after).toMatchObject({ slug: `eten-${to.slice(0, 10)}`, byHand: true });
  await change({ capacity: 30, _status: 'published' });
  expect(await dates()).toHaveLength(before);
});

test('dates that no longer occur go to the trash and come back with their number; own ones and those with a note stay', async () => {
  const [first, second] = await dates();
  await desk.payload.update({ collection: 'occurrences', id: second?.id as number, data: { note: 'Met muziek', _status: 'published' } as never });
  await change({ repeats: { weekday: '2', ordinals: [] }, _status: 'published' });
  expect(await dates({ id: { equals: first?.id } })).toHaveLength(0);
  expect(await dates({ id: { equals: second?.id } })).toMatchObject([{ state: 'cancelled' }]);
  await change({ repeats: weekly, _status: 'published' });
  expect(await dates({ id: { equals: first?.id } })).toMatchObject([{ slug: first?.slug, deletedAt: null }]);
  expect(await dates({ id: { equals: second?.id } })).toMatchObject([{ state: 'planned', note: 'Met muziek' }]);
  expect(new Set((await dates({}, true)).map(({ slug }) => slug)).size).toBe((await dates({}, true)).length);
});

test('a place that is closed on public holidays cancels its evenings on them', async () => {
  const closed = await desk.payload.create({ collection: 'locations', data: { name: 'Met feestdagen', city: 'Leiden', holidays: ['christmas-day'], _status: 'published' } as never });
  const data = { title: 'Kerst', summary: 'Kort', icon: 'utensils', kind: 'dinner', location: closed.id, extraDates: [{ date: '2040-12-24' }, { date: '2040-12-25' }], _status: 'published' };
  const christmas = await desk.payload.create({ collection: 'events', data: data as never, depth: 0 });
  expect(await dates({ event: { equals: christmas.id } })).toHaveLength(0);
  await planEvent(christmas as unknown as StoredEvent, await createLocalReq({}, desk.payload), new Date('2040-12-01T10:00:00Z'));
  expect(await dates({ event: { equals: christmas.id } })).toMatchObject([{ slug: 'kerst-2040-12-24', state: 'planned', holiday: null }, { slug: 'kerst-2040-12-25', state: 'cancelled', holiday: 'christmas-day' }]);
});

test('a translator’s save does not plan', async () => {
  const before = await dates();
  await desk.payload.update({ collection: 'events', id: event.id, locale: 'ar', data: { title: 'طعام', _status: 'published' } as never, overrideAccess: false, user: desk.as.translator as never });
  expect(await dates()).toEqual(before);
});
