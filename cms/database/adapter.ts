import { databaseChoice } from './choice.ts';
import { mongodb } from './mongodb.ts';
import { sqlite } from './sqlite.ts';

/** The database that `DATABASE_URL` and `DATA_DIR` name. */
export function databaseAdapter() {
  const choice = databaseChoice(process.env);
  return choice.kind === 'sqlite' ? sqlite(choice.file) : mongodb(choice.url);
}
