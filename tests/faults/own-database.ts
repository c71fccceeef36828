import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { databaseAt, mongoServer, type MongoServer } from '../mongo-server.ts';

/**
 * A folder, and where the suite runs on MongoDB a server, of each test's own. A killed process leaves its transaction open there, and whoever then touches the document
 * meets it. Answers what makes an environment with an empty database.
 */
export function ownDatabase(): { readonly isMongo: () => boolean; environment(): { DATA_DIR: string; DATABASE_URL: string; PAYLOAD_SECRET: string; SITE_URL: string } } {
  let folder = '';
  let server: MongoServer | undefined;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'killed-'));
    if (process.env.DESK_MONGODB_URL) server = await mongoServer();
  });
  afterEach(async () => {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });
  return {
    isMongo: () => server !== undefined,
    environment: () => ({ DATA_DIR: folder, DATABASE_URL: server ? databaseAt(server.url, `killed-${randomUUID()}`) : '', PAYLOAD_SECRET: 'only for tests', SITE_URL: 'http://localhost:3000' }),
  };
}
