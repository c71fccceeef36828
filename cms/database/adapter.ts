import { mongooseAdapter } from '@payloadcms/db-mongodb';
import { databaseChoice } from './choice.ts';
import { sqlite } from './sqlite.ts';

/** The database that `DATABASE_URL` and `DATA_DIR` name. */
export function databaseAdapter() {
  const choice = databaseChoice(process.env);
  return choice.kind === 'sqlite'
    ? sqlite(choice.file)
    : mongooseAdapter({ url: choice.url, connectOptions: { w: 'majority', retryWrites: true, serverSelectionTimeoutMS: 5000 } });
}
