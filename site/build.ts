import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { publicHeaders } from '../content/headers.ts';
import { startSnapshotFile } from '../content/start/snapshot-file.ts';

/**
 * `npm run build`: the whole site as files for any host, without a database.
 * `--snapshot file` names the content (default: the snapshot of the last full build in DATA_DIR, else the start content on today's day);
 * `--out folder` names where the files go (default `dist/site`).
 */
const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { snapshot: { type: 'string' }, out: { type: 'string', default: 'dist/site' } } });

const last = join(resolve(process.env.DATA_DIR ?? join(root, 'data')), 'build/snapshot.json');
const file = values.snapshot ? resolve(values.snapshot) : existsSync(last) ? last : startSnapshotFile(process.env.SITE_URL ?? 'http://localhost:3000');
const out = resolve(root, values.out);
const { status } = spawnSync(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', out], {
  cwd: root, stdio: 'inherit', env: { ...process.env, SNAPSHOT: file, ASTRO_TELEMETRY_DISABLED: '1' },
});
if (status !== 0) process.exit(status ?? 1);
writeFileSync(join(out, '_headers'), `/*\n${Object.entries(publicHeaders).map(([name, value]) => `  ${name}: ${value}\n`).join('')}\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n`);
process.stdout.write(`\n${out} holds the site, made from ${file}. Serve it with addresses that leave out “.html”.\n`);
