import { commitTransaction, createLocalReq, initTransaction } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Live } from '../../cms/publishing/live.ts';
import { PayloadContent } from '../../cms/publishing/payload-content.ts';
import { Publisher } from '../../cms/publishing/publisher.ts';
import { openPublisherDoor } from '../../cms/publishing/publisher-door.ts';
import type { Manifest } from '../../cms/publishing/release.ts';
import type { ReleaseStore } from '../../cms/publishing/release-store.ts';
import type { Task } from '../../cms/publishing/worker-messages.ts';
import type { PublishingThread } from '../../cms/publishing/worker-thread.ts';
import { type Desk, openDesk } from './desk.ts';

const many = 200;
/** What a release of some changed pages takes on a small server, in milliseconds. */
const takes = 120;
let desk: Desk;
let publisher: Publisher;
let ids: number[];
/** What each release was made of. */
const published: Extract<Task, { kind: 'publish' }>[] = [];

beforeAll(async () => {
  desk = await openDesk();
  const place = (await desk.payload.create({ collection: 'locations', data: { name: 'Plek', city: 'Leiden', _status: 'published' } as never })).id;
  await desk.payload.updateGlobal({ slug: 'settings', data: { name: 'Lange Tafel', motto: 'Samen', welcome: 'Welkom', promise: 'Altijd', desk: place, _status: 'published' } as never });
  const req = await createLocalReq({ context: { disablePublishing: true } }, desk.payload);
  await initTransaction(req);
  ids = [];
  for (let n = 0; n < many; n++) ids.push((await desk.payload.create({ collection: 'news', data: { title: `Bericht ${n}`, summary: 'Kort.', date: '2031-05-09', _status: 'published' } as never, req })).id);
  await commitTransaction(req);
  const manifest = { id: 'r0', madeAt: 0, code: 'c', day: '2031-05-09', why: 'start', files: {} } as unknown as Manifest;
  const store = { current: async () => manifest, load: async () => ({ id: 'r0', madeAt: 0, code: 'c', entries: new Map() }), list: async () => [manifest] } as unknown as ReleaseStore;
  const nothing = { outcome: { changed: [], removed: [], problems: [], differences: [] }, entries: [], kept: Promise.resolve() };
  const thread = {
    alive: true, onImproved: () => {}, begin: async () => {}, stop: async () => {},
    async perform(task: Task) {
      if (task.kind !== 'publish') return nothing;
      published.push(task);
      await new Promise((resolve) => setTimeout(resolve, takes));
      return { ...nothing, outcome: { ...nothing.outcome, changed: ['/nl'], release: { id: `r${published.length}`, madeAt: Date.now(), code: 'c' } } };
    },
  } as unknown as PublishingThread;
  publisher = new Publisher({ content: new PayloadContent(desk.payload, 'http://localhost:3000'), thread, store, live: new Live(), log: { info: () => {}, error: () => {} }, root: '', workspace: '', code: 'c' });
  await publisher.start();
  openPublisherDoor(publisher);
});
afterAll(async () => {
  openPublisherDoor(undefined);
  await publisher?.stop();
  await desk.close();
});

/** How many releases a piece of work makes, and what is public then. */
async function releasesOf(work: () => Promise<unknown>): Promise<number> {
  await publisher.settled();
  published.length = 0;
  await work();
  await publisher.settled();
  return published.length;
}
const titles = () => new Set(Object.values(publisher.snapshot.news).map(({ summary }) => summary.nl));

test(`${many} documents changed at once, as the list of the admin does it, are one or two releases and a row of the log each`, async () => {
  const made = await releasesOf(async () => {
    const { status, body } = await desk.rest(`/news?${new URLSearchParams({ 'where[id][in]': ids.join(), locale: 'nl', depth: '0', limit: '0' }).toString()}`, { by: 'editor', method: 'PATCH', data: { summary: 'Anders.', _status: 'published' } });
    expect(status, JSON.stringify(body.errors)).toBe(200);
  });
  expect(titles()).toEqual(new Set(['Anders.']));
  expect(Object.keys(publisher.snapshot.news)).toHaveLength(many);
  expect(made).toBeLessThanOrEqual(2);
  const { totalDocs } = await desk.payload.count({ collection: 'activity', overrideAccess: true });
  expect(totalDocs).toBe(many);
});

test('saves one after the other are few releases, and the last is public', async () => {
  const made = await releasesOf(async () => {
    for (const id of ids.slice(0, 60)) await desk.payload.update({ collection: 'news', id, data: { summary: 'Nog eens.', _status: 'published' } as never, depth: 0 });
  });
  expect(titles()).toEqual(new Set(['Anders.', 'Nog eens.']));
  expect(made).toBeLessThanOrEqual(4);
});

test('a lone save is one release of its own', async () => {
  expect(await releasesOf(() => desk.payload.update({ collection: 'news', id: ids[0]!, data: { summary: 'Alleen.', _status: 'published' } as never, depth: 0 }))).toBe(1);
});
