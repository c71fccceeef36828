import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb';
import { mongodbMigrations } from './mongodb-migrations/index.ts';

type Adapter = ReturnType<typeof mongooseAdapter>;

/**
 * MongoDB as a replica set or behind `mongos`: what is written is kept by the majority, and a save is one transaction. Opening it throws a
 * sentence when the server stands alone, and is done when every collection has its indexes.
 */
export function mongodb(url: string): Adapter {
  const adapter = mongooseAdapter({ url, prodMigrations: mongodbMigrations as never, connectOptions: { w: 'majority', retryWrites: true, serverSelectionTimeoutMS: 5000 } });
  return { ...adapter, init: (args) => withTransactions(adapter.init(args) as MongooseAdapter) };
}

function withTransactions(database: MongooseAdapter): MongooseAdapter {
  const { connect, beginTransaction, transactionOptions, count } = database;
  if (!connect) throw new Error('The database adapter has no “connect” any more: look at how MongoDB is opened.');
  database.connect = async function open(this: MongooseAdapter, options) {
    await connect.call(this, options);
    const hello = await this.connection.db?.admin().command({ hello: 1 });
    if (!hello?.setName && hello?.msg !== 'isdbgrid') {
      await this.connection.close();
      throw new Error('this MongoDB stands alone and so has no transactions; start it as a replica set, one member is enough');
    }
    // Payload (3.90) does without transactions, and does not say so, when the address does not name the replica set.
    Object.assign(this, { beginTransaction, transactionOptions });
    await indexesOf(this);
  };
  // Payload asks for an estimate when there is no condition, and MongoDB gives none inside a transaction.
  database.count = async function exactly(this: MongooseAdapter, args) {
    const where = { and: [args.where ?? {}, { id: { exists: true } }] };
    return count.call(this, (await args.req?.transactionID) ? { ...args, where } : args);
  };
  return database;
}

/** Waits for the indexes: a transaction that meets one being built is refused, and a slug is not unique before its index is there. */
async function indexesOf({ collections, versions, connection }: MongooseAdapter): Promise<void> {
  await Promise.all([...Object.values(collections), ...Object.values(versions)].map((model) => model.init()));
  // Payload gives the indexes of all globals the same name, so that only those of the first are made. A global is found by its type alone.
  await Promise.allSettled(Object.values(connection.models).map((model) => model.init()));
}
