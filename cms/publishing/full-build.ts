import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Snapshot } from '../../content/snapshot.ts';

const snapshotFile = (workspace: string): string => join(workspace, 'snapshot.json');

/** Lays the snapshot of the next full build into the workspace. */
export async function writeSnapshot(workspace: string, snapshot: Snapshot): Promise<void> {
  await mkdir(workspace, { recursive: true });
  await writeFile(snapshotFile(workspace), JSON.stringify(snapshot));
}

/**
 * `astro build` of the snapshot that lies in the workspace, in a process of its own. Answers the folder with the finished files, which is the
 * caller's to remove; rejects with the end of its output when it fails, and when `signal` stops it.
 *
 * Each build has a folder of its own below the root: Astro 7.3 keeps its half-made chunks in the output folder when that lies below the root,
 * and else in one place that two builds would share, such as the one of a killed server that is not quite gone.
 * @param root folder with astro.config.mjs
 * @param workspace where the snapshot is, such as `DATA_DIR/build`
 */
export async function fullBuild(root: string, workspace: string, signal?: AbortSignal): Promise<string> {
  const builds = join(root, '.cache/full-builds');
  await mkdir(builds, { recursive: true });
  await removeAbandoned(builds);
  const folder = await mkdtemp(join(builds, `${process.pid}-`));
  try {
    await astroBuild(root, { SNAPSHOT: snapshotFile(workspace) }, ['--outDir', folder], signal);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return folder;
}

/** Removes what processes left that are no more: each folder begins with the number of the process that made it. */
async function removeAbandoned(builds: string): Promise<void> {
  for (const name of await readdir(builds)) {
    if (!alive(Number.parseInt(name, 10))) await rm(join(builds, name), { recursive: true, force: true });
  }
}

function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Runs Astro's build with these settings; the environment it sees is named, not inherited: pages must not depend on it. */
export async function astroBuild(root: string, env: Record<string, string>, args: readonly string[] = [], signal?: AbortSignal): Promise<void> {
  const cli = join(root, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, ['--import', new URL('./end-with-parent.mjs', import.meta.url).href, cli, 'build', '--silent', ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...env },
    // The channel tells the build when this process is gone.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    signal,
    killSignal: 'SIGKILL',
  });
  let output = '';
  const keepEnd = (chunk: Buffer) => { output = (output + chunk.toString('utf8')).slice(-8000); };
  child.stdout?.on('data', keepEnd);
  child.stderr?.on('data', keepEnd);
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) throw new Error(`The full build stopped with code ${code}.\n${output}`);
}
