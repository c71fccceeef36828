import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { astroBuild } from '../publishing/full-build.ts';
import { codeDigest } from './code-digest.ts';

const adminCode = ['cms', 'content', 'package-lock.json'];
const siteCode = ['site', 'content', 'public', 'astro.config.mjs', 'package-lock.json'];

export interface BuildStep {
  readonly name: string;
  /** Digest of the code it is built from. */
  readonly digest: string;
  /** Whether what was built last still fits. */
  readonly fresh: boolean;
  build(): Promise<void>;
}

/** The admin: Next's production build of `cms/`. */
export async function adminBuild(root: string): Promise<BuildStep> {
  const digest = await codeDigest(root, adminCode);
  return step('Build the admin', digest, join(root, 'cms/.next/code-digest'), () => run(root, ['node_modules/next/dist/bin/next', 'build', 'cms']));
}

/** The responder: the site's pages on demand. */
export async function responderBuild(root: string): Promise<BuildStep> {
  const digest = await codeDigest(root, siteCode);
  return step('Build the responder', digest, join(root, 'dist/responder/code-digest'), () => astroBuild(root, { RESPONDER: '1' }));
}

/** Where the built responder is. */
export const responderEntry = (root: string): string => join(root, 'dist/responder/server/entry.mjs');

async function step(name: string, digest: string, stamp: string, build: () => Promise<void>): Promise<BuildStep> {
  const last = await readFile(stamp, 'utf8').catch(() => undefined);
  return {
    name,
    digest,
    fresh: last === digest,
    async build() {
      await build();
      await mkdir(dirname(stamp), { recursive: true });
      await writeFile(stamp, digest);
    },
  };
}

async function run(root: string, args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', PAYLOAD_SECRET: 'only-for-the-build' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keepEnd = (chunk: Buffer) => { output = (output + chunk.toString('utf8')).slice(-8000); };
  child.stdout.on('data', keepEnd);
  child.stderr.on('data', keepEnd);
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) throw new Error(`${args.join(' ')} stopped with code ${code}.\n${output}`);
}
