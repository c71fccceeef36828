import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodeFlags } from '../../cms/server/node-flags.mjs';
import { refusal } from '../integration/desk.ts';
import { databaseAt, mongoServer } from '../mongo-server.ts';
import { seats, take } from './seats.ts';

const url = databaseAt(process.env.DESK_MONGODB_URL ?? '', `tables-${randomUUID()}`);
let payload: Payload;
const adapter = () => payload.db as unknown as MongooseAdapter;
const make = (name: string, seatsLeft: number, req?: object) => payload.create({ collection: 'tables' as never, data: { name, seatsLeft } as never, req: req as never });
const left = async (name: string) => ((await payload.find({ collection: 'tables' as never, where: { name: { equals: name } } })).docs[0] as { seatsLeft?: number } | undefined)?.seatsLeft;
const named = async (prefix: string) => (await payload.count({ collection: 'tables' as never, where: { name: { like: prefix } } })).totalDocs;

beforeAll(async () => { payload = await seats(url); });
afterAll(async () => {
  await adapter().connection.dropDatabase();
  await payload.destroy();
});

describe('MongoDB', () => {
  test('keeps what the majority has, tries a cut-off write again, and has transactions though the address names no replica set', () => {
    expect(url).not.toContain('replicaSet');
    const { writeConcern, retryWrites } = adapter().connection.getClient().options;
    expect(writeConcern?.w).toBe('majority');
    expect(retryWrites).toBe(true);
    expect(adapter().beginTransaction.name).toBe('beginTransaction');
  });

  test('refuses a second document with a unique value, from the first moment on', async () => {
    await make('one', 1);
    expect(await refusal(make('one', 2))).toContain('name');
    const attempts = await Promise.allSettled(Array.from({ length: 20 }, () => make('same', 1)));
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await named('same')).toBe(1);
  });

  test('forgets all of a transaction that is rolled back, shows none of it before its end, and counts inside it', async () => {
    const req = await createLocalReq({}, payload);
    await initTransaction(req);
    await make('inside-1', 1, req);
    await make('inside-2', 1, req);
    expect(await named('inside')).toBe(0);
    const before = (await payload.count({ collection: 'tables' as never })).totalDocs;
    expect((await payload.count({ collection: 'tables' as never, req })).totalDocs).toBe(before + 2);
    await killTransaction(req);
    expect(await named('inside')).toBe(0);
    const again = await createLocalReq({}, payload);
    await initTransaction(again);
    await make('inside-1', 1, again);
    await commitTransaction(again);
    expect(await named('inside')).toBe(1);
  });

  test('finds, sorts and counts by pages', async () => {
    await Promise.all(Array.from({ length: 25 }, (_, n) => make(`page-${String(n).padStart(2, '0')}`, n)));
    const page = await payload.find({ collection: 'tables' as never, where: { and: [{ name: { like: 'page-' } }, { seatsLeft: { greater_than: 4 } }] }, sort: '-seatsLeft', limit: 8, page: 2 });
    expect(page).toMatchObject({ totalDocs: 20, totalPages: 3, hasNextPage: true });
    expect((page.docs as unknown as { seatsLeft: number }[]).map(({ seatsLeft }) => seatsLeft)).toEqual([16, 15, 14, 13, 12, 11, 10, 9]);
    await payload.delete({ collection: 'tables' as never, where: { name: { like: 'page-' } } });
    expect(await named('page-')).toBe(0);
  });

  test('gives 60 seats to 1,000 who ask at once from three processes, and not one more', async () => {
    await make('full', 60);
    const children = [334, 333, 333].map((times) => child(url, times));
    await Promise.all(children.map(({ ready }) => ready));
    for (const { go } of children) go();
    const got = await Promise.all(children.map((each) => each.got));
    expect(got.reduce((sum, n) => sum + n, 0)).toBe(60);
    expect(await left('full')).toBe(0);
    expect(await take(payload, 'full', 1)).toBe(false);
  });
});

test('a server that stands alone is refused with a sentence', async () => {
  const server = await mongoServer({ alone: true });
  try {
    expect(await refusal(import('./seats.ts').then((fresh) => fresh.seats(databaseAt(server.url, 'alone'))))).toMatch(/this MongoDB stands alone/);
  } finally {
    await server.stop();
  }
});

/** A process of its own that takes seats when it is told to. */
function child(address: string, times: number) {
  const started = spawn(process.execPath, [...nodeFlags, 'tests/mongodb/seats-child.ts', address, String(times)], { stdio: ['pipe', 'pipe', 'inherit'] });
  let said = '';
  const until = (pattern: RegExp) => new Promise<string>((resolve, reject) => {
    const look = () => { const found = pattern.exec(said); if (found) resolve(found[1] ?? ''); };
    started.stdout.on('data', look);
    started.once('exit', () => { look(); reject(new Error(`ended before it said ${String(pattern)}: ${said}`)); });
  });
  started.stdout.on('data', (chunk: Buffer) => { said += chunk.toString(); });
  return { ready: until(/ready/), got: until(/got (\d+)/).then(Number), go: () => started.stdin.write('go\n') };
}
