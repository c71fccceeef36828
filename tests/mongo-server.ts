import { downloadedMongo } from './mongo-download.ts';
import { secantus } from './secantus.ts';

/** A server that speaks MongoDB's protocol, for tests. */
export interface MongoServer {
  /** Its address, without a database. */
  readonly url: string;
  /** What it is, with its version. */
  readonly name: string;
  stop(): Promise<void>;
}

/** How a server is asked for: alone means not a replica set, as the program refuses it. */
export interface MongoServerOptions { readonly alone?: boolean }

/**
 * Finds or starts a server: that of MONGODB_TEST_URL, else MongoDB itself if it can be downloaded, else SecantusDB. Throws a sentence with
 * what was tried when there is none: without a server nothing is proved. See decision 0012.
 */
export async function mongoServer({ alone = false }: MongoServerOptions = {}): Promise<MongoServer> {
  const given = process.env.MONGODB_TEST_URL;
  if (given && !alone) return { url: given, name: 'the server of MONGODB_TEST_URL', stop: async () => {} };
  const tried: string[] = [];
  for (const start of [downloadedMongo, secantus]) {
    try {
      return await start({ alone });
    } catch (error) {
      tried.push((error as Error).message);
    }
  }
  throw new Error(`No MongoDB to test on: ${tried.join('; ')}. Name a replica set whose databases may be made and dropped: MONGODB_TEST_URL=mongodb://…`);
}

/** The address of one database on a server. Who signs in does so where the server's address says, not in that database. */
export function databaseAt(url: string, name: string): string {
  const [, server = '', own = '', query = ''] = /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/([^?]*))?(?:\?(.*))?$/.exec(url) ?? [];
  const options = new URLSearchParams(query);
  if (server.includes('@') && !options.has('authSource')) options.set('authSource', own || 'admin');
  return `${server}/${name}${options.size > 0 ? `?${options.toString()}` : ''}`;
}
