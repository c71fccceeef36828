import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * `npm run migration -- name`: writes the migration from the last committed schema to the one in `cms/collections`, with the imports that
 * Node needs to run it as it is (types by `import type`, file names with their extension).
 */
const root = resolve(import.meta.dirname, '../..');
const folder = join(import.meta.dirname, 'migrations');
const scratch = mkdtempSync(join(tmpdir(), 'migration-'));
const [name = 'change'] = process.argv.slice(2);

const { status } = spawnSync(join(root, 'node_modules/.bin/payload'), ['migrate:create', name, '--skip-empty'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, DATA_DIR: scratch, DATABASE_URL: '', PAYLOAD_SECRET: 'only-for-the-migration', PAYLOAD_CONFIG_PATH: 'cms/payload.config.ts' },
});
rmSync(scratch, { recursive: true, force: true });

for (const file of readdirSync(folder).filter((entry) => entry.endsWith('.ts'))) {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const runnable = text
    .replace("import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'", "import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'")
    .replaceAll('{ db, payload, req }:', '{ db }:')
    .replace(/from '(\.\/[^']+?)(?:\.ts)?'/g, "from '$1.ts'");
  if (runnable !== text) writeFileSync(path, runnable);
}
process.exit(status ?? 1);
