import type { BasePayload } from 'payload';
import { sqliteStatements } from '../../../database/sqlite.ts';
import type { InboxReads } from './inbox-reads.ts';
import { MongoReads } from './mongo-reads.ts';
import { SqliteReads } from './sqlite-reads.ts';

/** What the inbox counts, on the database that Payload runs on. */
export function openReads(payload: Pick<BasePayload, 'db'>): InboxReads {
  const statements = sqliteStatements(payload.db);
  return statements ? new SqliteReads(statements) : new MongoReads(payload);
}
