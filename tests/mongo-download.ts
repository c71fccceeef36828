import { root } from './built-site.ts';
import type { MongoServer, MongoServerOptions } from './mongo-server.ts';

interface Started { getUri(): string; stop(): Promise<unknown> }
interface Package {
  readonly MongoMemoryReplSet: { create(options: object): Promise<Started> };
  readonly MongoMemoryServer: { create(options: object): Promise<Started> };
  readonly DryMongoBinary: { locateBinary(options: object): Promise<string | undefined> };
}

// By a variable: it is there only when it is installed.
const name: string = 'mongodb-memory-server-core';
const source = 'https://fastdl.mongodb.org/';
/** Kept between runs: `node_modules` is emptied by an install. */
const binary = { downloadDir: `${root}/.cache/mongodb` };

/** MongoDB itself, downloaded once. Throws the reason within some seconds when the package or the place of the download cannot be reached. */
export async function downloadedMongo({ alone }: MongoServerOptions): Promise<MongoServer> {
  const { MongoMemoryReplSet, MongoMemoryServer, DryMongoBinary } = await (import(name) as Promise<Package>).catch(() => {
    throw new Error(`MongoDB itself: the package ${name} is not installed`);
  });
  if (!(await DryMongoBinary.locateBinary(binary).catch(() => undefined))) {
    await fetch(source, { method: 'HEAD', signal: AbortSignal.timeout(10_000) }).catch(() => {
      throw new Error(`MongoDB itself: ${new URL(source).host}, where it is downloaded, cannot be reached`);
    });
  }
  const started = await (alone ? MongoMemoryServer.create({ binary }) : MongoMemoryReplSet.create({ binary, replSet: { count: 1, storageEngine: 'wiredTiger' } })).catch((error: Error) => {
    throw new Error(`MongoDB itself: ${error.message.split('\n', 1)[0]}`);
  });
  return { url: started.getUri(), name: 'MongoDB, downloaded', stop: async () => { await started.stop(); } };
}
