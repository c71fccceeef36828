import type { BasePayload } from 'payload';
import { sqliteStatements } from '../../database/sqlite.ts';
import { MongoStore } from './mongo-store.ts';
import { SqliteStore } from './sqlite-store.ts';
import type { Store } from './store.ts';

/** The store on the database that Payload runs on. */
export function openStore(payload: Pick<BasePayload, 'db'>): Store {
  const statements = sqliteStatements(payload.db);
  return statements ? new SqliteStore(statements) : new MongoStore(payload);
}
