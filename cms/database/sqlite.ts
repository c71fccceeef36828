import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { migrations } from './migrations/index.ts';
import { SingleWriter } from './single-writer.ts';
import { SqliteStatements } from './sqlite-statements.ts';

type Adapter = ReturnType<typeof sqliteAdapter>;
type Database = ReturnType<Adapter['init']>;
type Write = (args: { req?: { transactionID?: unknown } }) => Promise<unknown>;

const writes = [
  'create', 'createGlobal', 'createGlobalVersion', 'createVersion', 'deleteMany', 'deleteOne', 'deleteVersions',
  'updateGlobal', 'updateGlobalVersion', 'updateJobs', 'updateMany', 'updateOne', 'updateVersion', 'upsert',
] as const;

/** SQLite in one file: real transactions, WAL, one writer at a time. Schema by committed migrations, never pushed onto a file people use. */
export function sqlite(file: string): Adapter {
  const adapter = sqliteAdapter({
    client: { url: `file:${file}` },
    wal: true,
    busyTimeout: 5000,
    transactionOptions: { behavior: 'immediate' },
    push: process.env.DATABASE_PUSH === '1',
    prodMigrations: migrations,
    migrationDir: `${import.meta.dirname}/migrations`,
  });
  return { ...adapter, init: (args) => withSingleWriter(adapter.init(args), file) };
}

/** Where an adapter keeps its statements: the admin is bundled by itself, so a variable of this module would be another one there. */
const statements = Symbol.for('sqlite statements');

/** Single statements on the file of this adapter; nothing for another kind of database. */
export const sqliteStatements = (database: object): SqliteStatements | undefined => (database as { [statements]?: SqliteStatements })[statements];

function withSingleWriter(database: Database, file: string): Database {
  const writer = new SingleWriter();
  const own = new SqliteStatements(file, writer);
  Object.defineProperty(database, statements, { value: own });
  const { destroy } = database;
  database.destroy = async function close(this: Database) {
    own.close();
    await destroy?.call(this);
  };
  const open = new Map<string, () => void>();
  const { beginTransaction, commitTransaction, rollbackTransaction } = database;

  database.beginTransaction = async function begin(options) {
    const release = await writer.acquire();
    try {
      const id = await beginTransaction.call(this, options);
      if (id === null) release();
      else open.set(String(id), release);
      return id;
    } catch (error) {
      release();
      throw error;
    }
  };
  const ending = (end: typeof commitTransaction): typeof commitTransaction => async function finish(this: Database, incoming) {
    const id = String(await incoming);
    try {
      await end.call(this, incoming);
    } finally {
      open.get(id)?.();
      open.delete(id);
    }
  };
  database.commitTransaction = ending(commitTransaction);
  database.rollbackTransaction = ending(rollbackTransaction);

  const methods = database as unknown as Record<string, Write>;
  for (const name of writes) {
    const write = methods[name];
    if (!write) throw new Error(`The database adapter has no “${name}” any more: check the list of writes.`);
    methods[name] = async function turn(this: Database, args) {
      const transaction = await args.req?.transactionID;
      return transaction && open.has(String(transaction)) ? write.call(this, args) : writer.run(() => write.call(this, args));
    };
  }
  return database;
}
