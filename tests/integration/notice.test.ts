import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayIn } from '../../content/dates/instant.ts';
import { type Desk, openDesk, refusal } from './desk.ts';

let desk: Desk;
beforeAll(async () => { desk = await openDesk(); });
afterAll(async () => { await desk.close(); });

const say = (data: object) => desk.payload.updateGlobal({ slug: 'notice', data: { _status: 'published', ...data } as never, depth: 0, overrideAccess: false, user: desk.as.desk as never });
const today = () => dayIn(new Date(), 'Europe/Amsterdam');

test('“closed” without a day means today, on the foundation’s calendar', async () => {
  expect((await say({ kind: 'closed-today' })).date).toBe(`${today()}T12:00:00.000Z`);
  expect((await say({ kind: 'closed-today', date: '2040-02-01T12:00:00.000Z' })).date).toContain('2040-02-01');
  expect((await say({})).date).toContain('2040-02-01');
});

test('a day that is over is refused with a sentence', async () => {
  expect(await refusal(say({ kind: 'closed-today', date: '2020-02-01T12:00:00.000Z' }))).toContain('Deze dag is voorbij');
});

test('each kind says what it needs, and “none” forgets the day', async () => {
  expect(await refusal(say({ kind: 'opens-later', from: null }))).toContain('Vul dit veld in');
  expect(await refusal(say({ kind: 'other-place', place: null }))).not.toBe('');
  expect(await refusal(say({ kind: 'text', text: ' ' }))).toContain('Nederlandse tekst');
  expect((await say({ kind: 'none' })).date).toBeNull();
  expect((await say({ kind: 'closed-today', date: null })).date).toContain(today());
});
