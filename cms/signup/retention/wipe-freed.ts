import type { BasePayload } from 'payload';
import { sqliteStatements } from '../../database/sqlite.ts';

/**
 * On SQLite: what is deleted stays readable in free parts of the file (`secure_delete` is off in libsql, and each new connection would forget it) and in the
 * journal beside it. This writes the file anew without them and cuts the journal off. Nothing on another database. Holds up writers, not readers.
 */
export async function wipeFreed({ db }: Pick<BasePayload, 'db'>): Promise<void> {
  const statements = sqliteStatements(db);
  if (!statements) return;
  await statements.write('VACUUM');
  await statements.write('PRAGMA wal_checkpoint(TRUNCATE)');
}
