import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { startSnapshotFile } from '../../content/start/snapshot-file.ts';

/**
 * `npm run dev`: the site's pages with hot reload, on the start content (or the snapshot that SNAPSHOT names), without a database.
 * The admin is part of `npm start`; `npx next dev cms` serves it alone with hot reload on the database of DATA_DIR.
 */
const root = resolve(import.meta.dirname, '../..');
const port = process.env.PORT ?? '3000';

const child = spawn(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'dev', '--port', port], {
  cwd: root, stdio: 'inherit', env: { ...process.env, SNAPSHOT: process.env.SNAPSHOT ?? startSnapshotFile(`http://localhost:${port}`), ASTRO_TELEMETRY_DISABLED: '1' },
});
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code) => process.exit(code ?? 1));
