import { randomUUID } from 'node:crypto';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { up } from '../../cms/database/mongodb-migrations/20261130_readiness.ts';
import { databaseAt } from '../mongo-server.ts';
import { seats } from './seats.ts';

let payload: Awaited<ReturnType<typeof seats>>;
const connection = () => (payload.db as unknown as MongooseAdapter).connection;
beforeAll(async () => { payload = await seats(databaseAt(process.env.DESK_MONGODB_URL ?? '', `readiness-${randomUUID()}`)); });
afterAll(async () => {
  await connection().dropDatabase();
  await payload.destroy();
});

test('what an editor said of a language is carried along, in documents and versions, once', async () => {
  const db = connection().db!;
  await db.collection('topics').insertMany([{ title: { nl: 'a' }, readiness: { ar: 'checked', fr: 'missing' } }, { title: { nl: 'b' } }] as never);
  await db.collection('_topics_versions').insertOne({ version: { title: { nl: 'a' }, readiness: { ar: 'unchecked' } } });
  await up({ payload });
  await up({ payload });
  const [first, second] = await db.collection('topics').find().sort({ _id: 1 }).toArray();
  expect([first?.translation, first?.readiness]).toEqual([{ ar: { was: 'checked', leaves: {} }, fr: { was: 'missing', leaves: {} } }, undefined]);
  expect(second).not.toHaveProperty('translation');
  expect((await db.collection('_topics_versions').findOne())?.version).toEqual({ title: { nl: 'a' }, translation: { ar: { was: 'unchecked', leaves: {} } } });
});
