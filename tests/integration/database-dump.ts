import { readFile } from 'node:fs/promises';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { Payload } from 'payload';

interface Client { execute(sql: string): Promise<{ rows: Record<string, unknown>[] }> }

/** Every row of every table or collection as JSON, whether the program knows it or not. */
export async function dumpOf(payload: Payload): Promise<string> {
  if (payload.db.name === 'mongoose') {
    const database = (payload.db as unknown as MongooseAdapter).connection.db!;
    const names = (await database.listCollections().toArray()).map(({ name }) => name);
    return JSON.stringify(await Promise.all(names.map(async (name) => [name, await database.collection(name).find().toArray()])));
  }
  const { client } = payload.db as unknown as { client: Client };
  const { rows } = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table'");
  const tables: unknown[] = [];
  for (const { name } of rows) tables.push([name, (await client.execute(`SELECT * FROM "${String(name)}"`)).rows.map((row) => ({ ...row }))]);
  return JSON.stringify(tables, (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value));
}

/** The bytes of the SQLite file with its journal; nothing on another database. */
export async function bytesOf(payload: Payload): Promise<string | undefined> {
  if (payload.db.name === 'mongoose') return undefined;
  const file = `${process.env.DATA_DIR}/database.sqlite`;
  const parts = await Promise.all(['', '-wal', '-shm'].map((end) => readFile(file + end).catch(() => Buffer.alloc(0))));
  return Buffer.concat(parts).toString('latin1');
}
