import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { getPayload } from 'payload';
import { makeRoleAccounts } from './role-accounts.ts';

/** Makes the schema and the accounts in the data folder, and one file of it all, without a journal beside it. */
const folder = process.env.DATA_DIR ?? '';
const { default: config } = await import('../cms/payload.config.ts');
const payload = await getPayload({ config });
await makeRoleAccounts(payload);
await payload.destroy();
const database = new DatabaseSync(join(folder, 'database.sqlite'));
database.exec(`VACUUM INTO '${join(folder, 'ready.sqlite').replaceAll("'", "''")}'`);
database.close();
process.exit(0);
