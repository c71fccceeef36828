import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import type { Snapshot } from '../../content/snapshot.ts';

const snapshotFile = (workspace: string): string => join(workspace, 'snapshot.json');

/** Lays the snapshot of the next full build into the workspace. */
export async function writeSnapshot(workspace: string, snapshot: Snapshot): Promise<void> {
  await mkdir(workspace, { recursive: true });
  await writeFile(snapshotFile(workspace), JSON.stringify(snapshot));
}

/**
 * `astro build` of the snapshot that lies in the workspace, in a process of its own. Answers the folder with the finished files; rejects with
 * the end of its output when it fails, and when `signal` stops it.
 * @param root folder with astro.config.mjs
 * @param workspace where snapshot and files are, such as `DATA_DIR/build`
 */
export async function fullBuild(root: string, workspace: string, signal?: AbortSignal): Promise<string> {
  const folder = join(besideRoot(root, workspace) ? await mkdtemp(join(tmpdir(), 'full-build-')) : workspace, 'site');
  await astroBuild(root, { SNAPSHOT: snapshotFile(workspace) }, ['--outDir', folder], signal);
  return folder;
}

/**
 * Whether a folder lies beside the root but begins with its name (`/srv/site-data` beside `/srv/site`). Astro 7.3 takes such a folder for one
 * inside the project (core/build/common.js compares the beginnings) and does not find its packages from there.
 */
const besideRoot = (root: string, folder: string): boolean => folder.startsWith(root) && !folder.startsWith(root + sep);

/** Runs Astro's build with these settings; the environment it sees is named, not inherited: pages must not depend on it. */
export async function astroBuild(root: string, env: Record<string, string>, args: readonly string[] = [], signal?: AbortSignal): Promise<void> {
  const cli = join(root, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [cli, 'build', '--silent', ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
    killSignal: 'SIGKILL',
  });
  let output = '';
  const keepEnd = (chunk: Buffer) => { output = (output + chunk.toString('utf8')).slice(-8000); };
  child.stdout.on('data', keepEnd);
  child.stderr.on('data', keepEnd);
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) throw new Error(`The full build stopped with code ${code}.\n${output}`);
}
