import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './built-site.ts';
import { prepared } from './prepared.ts';

/**
 * A SQLite file with the schema and an account for each role, made once for all files of tests: pushing the schema takes longer than most of them. In a process of its own, since
 * the configuration keeps the database that it was first read with. Whoever needs it copies it.
 */
export async function preparedDatabase(): Promise<string> {
  const folder = await prepared('database', '', async (making) => {
    const env = { ...process.env, DATA_DIR: making, DATABASE_URL: '', DATABASE_PUSH: '1', PAYLOAD_SECRET: 'only for tests', SITE_URL: 'http://localhost:3000' };
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, 'tests/prepared-database-child.ts')], { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'] });
    let complaints = '';
    child.stderr.on('data', (chunk: Buffer) => { complaints = (complaints + chunk.toString()).slice(-4000); });
    const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
    if (code !== 0) throw new Error(`The database for tests could not be made (${code}).\n${complaints}`);
  });
  return join(folder, 'ready.sqlite');
}
