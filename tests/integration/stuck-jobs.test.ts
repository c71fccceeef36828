import { afterAll, beforeAll, expect, test } from 'vitest';
import { freeStuckJobs } from '../../cms/publishing/free-stuck-jobs.ts';
import { type Desk, openDesk } from './desk.ts';

let desk: Desk;
let news: number;
beforeAll(async () => {
  desk = await openDesk();
  news = (await desk.payload.create({ collection: 'news', data: { title: 'Later', summary: 'Kort', date: '2031-01-01' } as never, draft: true })).id;
});
afterAll(async () => { await desk.close(); });

const run = () => desk.payload.jobs.run({ queue: 'default', overrideAccess: true, silent: true });
const state = async () => (await desk.payload.findByID({ collection: 'news', id: news, depth: 0 }))._status;
const left = async () => (await desk.payload.count({ collection: 'payload-jobs' })).totalDocs;

test('a planned publication that a crash cut off is done after the next start, and only then', async () => {
  const { id } = await desk.payload.jobs.queue({ task: 'schedulePublish', input: { type: 'publish', doc: { relationTo: 'news', value: String(news) } } as never, overrideAccess: true });
  await desk.payload.update({ collection: 'payload-jobs', id, data: { processing: true }, overrideAccess: true });
  await run();
  expect(await state()).toBe('draft');
  expect(await freeStuckJobs(desk.payload, new Date(Date.now() + 1000))).toBe(1);
  await run();
  expect(await state()).toBe('published');
  expect(await left()).toBe(0);
});

test('what this process has begun itself is left alone', async () => {
  const startedAt = new Date(Date.now() - 60_000);
  const { id } = await desk.payload.jobs.queue({ task: 'schedulePublish', input: { type: 'unpublish', doc: { relationTo: 'news', value: String(news) } } as never, overrideAccess: true });
  await desk.payload.update({ collection: 'payload-jobs', id, data: { processing: true }, overrideAccess: true });
  expect(await freeStuckJobs(desk.payload, startedAt)).toBe(0);
});
