import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signUpDeskOn } from '../../cms/signup/desk.ts';
import { expectCrowdSeated } from '../crowd-seated.ts';
import { crowd } from '../crowd.ts';
import { type Desk, openDesk } from '../integration/desk.ts';
import { crowdContent, crowdSitting } from './crowd-content.ts';

let desk: Desk;
const children: ChildProcess[] = [];
beforeAll(async () => { desk = await openDesk(); });
afterAll(async () => {
  for (const child of children) child.kill();
  await desk.close();
});

const answerOf = <T>(child: ChildProcess) => new Promise<T>((resolve, reject) => {
  child.once('message', (message) => resolve(message as T));
  child.once('exit', (code) => reject(new Error(`A server ended with ${code}.`)));
});

it('three servers on one database share sixty seats among a thousand who ask at once, and not one more', async () => {
  for (let n = 0; n < 3; n++) children.push(fork(join(import.meta.dirname, 'sign-up-server-child.ts'), { env: { ...process.env, DATABASE_PUSH: '' }, execArgv: ['--disable-warning=ExperimentalWarning'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] }));
  const urls = (await Promise.all(children.map((child) => answerOf<{ url: string }>(child)))).map(({ url }) => url);
  // One clock for all, five seconds on: nobody types faster.
  const later = async () => { for (const child of children) { const moved = answerOf(child); child.send(Date.parse('2026-11-23T09:00:05Z')); await moved; } };
  const answers = await crowd(urls, '/nl/events/empowerment-room/2026-12-11', crowdSitting, 1000, later);
  expect(answers.filter(({ status, address }) => status !== 200 || !address)).toEqual([]);
  const { store, sweep } = signUpDeskOn({ payload: desk.payload, snapshot: crowdContent, now: () => Date.parse('2026-11-23T09:01:00Z') });
  await sweep();
  await expectCrowdSeated(store, crowdSitting, 1000, 60);
}, 300_000);
