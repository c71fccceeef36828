// The first thing that every command on a fresh clone runs: `node cms/server/launch.mjs file.ts …`. It works on any Node from 20 on and
// before anything is installed, so it is plain JavaScript without packages: it installs what the lockfile says, then hands over to the
// project's own Node, which runs TypeScript as it is.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeEnvironment, nodeFlags } from './node-flags.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Installs the packages of the lockfile unless they are there. Ends the program with a sentence when it cannot. */
function install() {
  const stamp = join(root, 'node_modules/.lockfile-digest');
  const digest = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  if (Number(process.versions.node.split('.')[0]) < 20) fail(`This needs Node 20 or newer; this is ${process.version}. See https://nodejs.org`);
  process.stdout.write('  … Install packages (about two minutes, once)\n');
  const began = Date.now();
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const result = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
  if (result.status !== 0) fail('The packages could not be installed: see the lines above. Is there a connection to the npm registry, and may this user write here?');
  writeFileSync(stamp, digest);
  process.stdout.write(`  ✓ Install packages (${((Date.now() - began) / 1000).toFixed(1)} s)\n`);
}

/**
 * Runs a TypeScript file on the project's own Node and ends as it ends. Ctrl-C reaches both; SIGTERM is passed on.
 * @param {string} file relative to the root
 * @param {string[]} args
 */
function handOver(file, args) {
  const node = join(root, 'node_modules/.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  const path = `${join(root, 'node_modules/.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`;
  const child = spawn(node, [...nodeFlags, join(root, file), ...args], { cwd: root, stdio: 'inherit', env: { ...nodeEnvironment, ...process.env, PATH: path } });
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', (error) => fail(error.message));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

/** @param {string} sentence @returns {never} */
function fail(sentence) {
  process.stderr.write(`\n  ${sentence}\n\n`);
  process.exit(1);
}

const [file, ...args] = process.argv.slice(2);
if (!file) fail('Say which file to run: node cms/server/launch.mjs cms/server/main.ts');
install();
handOver(file, args);
