import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { chromiumPath } from './chromium.ts';

/** Every check, the fast ones first; the first that fails ends the run. A name chooses one: `npm test -- unit`. */
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

const chosen = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const unknown = chosen.filter((name) => !checks[name]);
if (unknown.length > 0) fail(`There is no check “${unknown.join('”, “')}”. Choose from: ${Object.keys(checks).join(', ')}.`);
const names = chosen.length > 0 ? chosen : Object.keys(checks);
const needsBrowser = names.includes('browser');

const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', ...(needsBrowser ? { CHROMIUM_PATH: chromiumPath(root) } : {}) };
for (const name of names) {
  const began = Date.now();
  process.stdout.write(`\n── ${name}\n`);
  for (const [command = '', ...args] of checks[name] ?? []) {
    const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env });
    if (status !== 0) fail(`${name} failed.`);
  }
  process.stdout.write(`── ${name}: good (${((Date.now() - began) / 1000).toFixed(0)} s)\n`);
}

function fail(sentence: string): never {
  process.stderr.write(`\n${sentence}\n`);
  process.exit(1);
}
