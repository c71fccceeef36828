import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromiumPath } from './chromium.ts';
import { failedFiles } from './failed-files.ts';
import { fontsForAllScripts } from './fonts.ts';

/** Every check, the fast ones first; the first that fails ends the run. Commands of one check run side by side. A name chooses one: `npm test -- unit`. */
const root = resolve(import.meta.dirname, '..');
const bin = (name: string) => join(root, 'node_modules/.bin', name);
const vitest = (project: string): readonly string[] => [bin('vitest'), 'run', '--config', 'tests/vitest.config.ts', '--project', project];

const checks: Readonly<Record<string, readonly (readonly string[])[]>> = {
  lint: [[bin('oxlint'), '--config', 'tests/lint/oxlint.json', '--deny-warnings', 'site', 'cms', 'content', 'tests'], [bin('depcruise'), '--config', 'tests/lint/arrows.cjs', 'site', 'cms', 'content']],
  types: [[bin('tsc'), '--noEmit', '-p', '.'], [bin('tsc'), '--noEmit', '-p', 'cms'], [bin('astro'), 'check', '--silent']],
  unit: [vitest('unit')],
  integration: [vitest('integration')],
  mongodb: [vitest('mongodb')],
  faults: [vitest('faults')],
  browser: [vitest('e2e')],
};

/**
 * The two checks that wait for browsers and whole servers on a machine that may be busy. A file of theirs that fails is run once more by itself, and what failed once is named at
 * the end: a fault fails twice. What promises that nothing is lost or given twice (unit, mongodb, faults) must hold the first time.
 */
const secondTry: ReadonlySet<string> = new Set(['integration', 'browser']);
/** Of more files than this a second run proves little, and takes long. */
const mostAgain = 3;
const onlyAtFirst: string[] = [];

const chosen = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const unknown = chosen.filter((name) => !checks[name]);
if (unknown.length > 0) fail(`There is no check “${unknown.join('”, “')}”. Choose from: ${Object.keys(checks).join(', ')}.`);
const names = chosen.length > 0 ? chosen : Object.keys(checks);
const needsBrowser = names.includes('browser');
if (needsBrowser) fontsForAllScripts();

const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', ...(needsBrowser ? { CHROMIUM_PATH: chromiumPath(root) } : {}) };
for (const name of names) {
  const began = Date.now();
  process.stdout.write(`\n── ${name}\n`);
  const commands = checks[name] ?? [];
  const good = commands.length > 1 ? (await Promise.all(commands.map(besideOthers))).every(Boolean) : commands.every(secondTry.has(name) ? twice : alone);
  if (!good) fail(`${name} failed.`);
  process.stdout.write(`── ${name}: good (${((Date.now() - began) / 1000).toFixed(0)} s)\n`);
}

if (onlyAtFirst.length > 0) process.stdout.write(`\nFailed at first and were good alone: ${onlyAtFirst.join(', ')}. Look at them when they come again.\n`);

/** Runs Vitest, and the files that failed once more; answers whether each was good in the end. */
function twice(command: readonly string[]): boolean {
  const report = join(root, '.cache/tests.json');
  rmSync(report, { force: true });
  if (alone([...command, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])) return true;
  const again = failedFiles(report, root);
  if (!again || again.length > mostAgain) return false;
  process.stdout.write(`\n── once more, alone: ${again.join(', ')}\n`);
  if (!alone([...command, '--no-file-parallelism', ...again])) return false;
  onlyAtFirst.push(...again);
  return true;
}

/** Runs a command that speaks while it runs; answers whether it was good. */
function alone([command = '', ...args]: readonly string[]): boolean {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', env }).status === 0;
}

/** Runs a command beside others, and prints what it said when it ends, so that they do not speak at once. */
function besideOthers([command = '', ...args]: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part));
    child.once('error', (error) => { said.push(Buffer.from(`${error.message}\n`)); });
    child.once('close', (status) => {
      process.stdout.write(Buffer.concat(said));
      resolve(status === 0);
    });
  });
}

function fail(sentence: string): never {
  process.stderr.write(`\n${sentence}\n`);
  process.exit(1);
}
