import type { BasePayload } from 'payload';
import { sqliteStatements } from '../../../database/sqlite.ts';
import { MongoQuestionStore } from './mongo-store.ts';
import { SqliteQuestionStore } from './sqlite-store.ts';
import type { QuestionStore } from './store.ts';

/** The log on the database that Payload runs on. */
export function openQuestionStore(payload: Pick<BasePayload, 'db'>): QuestionStore {
  const statements = sqliteStatements(payload.db);
  return statements ? new SqliteQuestionStore(statements) : new MongoQuestionStore(payload);
}
