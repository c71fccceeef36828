import type { BasePayload } from 'payload';
import type { SignUpAnswers } from '../../../content/forms/sign-up.ts';
import { sqliteStatements } from '../../database/sqlite.ts';
import { signUpsSlug, sittingsSlug } from './collections.ts';
import { MongoStore } from './mongo-store.ts';
import { SqliteStore } from './sqlite-store.ts';
import type { Counted, Store, Tables } from './store.ts';

const ofSignUps: Tables = { sittings: sittingsSlug, signUps: signUpsSlug };

/** The store on the database that Payload runs on: of sign-ups, or of what else comes through the same door. */
export function openStore<A extends Counted = SignUpAnswers>(payload: Pick<BasePayload, 'db'>, tables: Tables = ofSignUps): Store<A> {
  const statements = sqliteStatements(payload.db);
  return statements ? new SqliteStore<A>(statements, tables) : new MongoStore<A>(payload, tables);
}
