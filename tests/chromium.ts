import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * A Chromium for the browser tests: CHROMIUM_PATH, one of the system, Playwright's own, or installed: by Playwright, or by the system's
 * package manager when this is root. Throws a sentence that says what to do: without a browser the tests have proved nothing.
 */
export function chromiumPath(root: string): string {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!runnable(named)) throw new Error(`CHROMIUM_PATH names ${named}, which cannot be run.`);
    return named;
  }
  return onSystem() ?? playwrightsOwn() ?? installedByPlaywright(root) ?? installedBySystem() ?? nothing();
}

function onSystem(): string | undefined {
  return (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))).find(runnable);
}

function playwrightsOwn(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function installedBySystem(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  process.stdout.write('No Chromium found: installing the system package …\n');
  const apt = (...args: string[]) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  apt('update', '-qq');
  apt('install', '-y', '-qq', 'chromium', 'fonts-noto-core', 'fonts-noto-cjk');
  return onSystem();
}

function installedByPlaywright(root: string): string | undefined {
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) return undefined;
  process.stdout.write('No Chromium found: asking Playwright to install one …\n');
  spawnSync(join(root, 'node_modules/.bin/playwright'), ['install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
  return playwrightsOwn();
}

function nothing(): never {
  throw new Error('The browser tests need a Chromium. Install one (Debian: apt-get install chromium fonts-noto-core fonts-noto-cjk), or name one: CHROMIUM_PATH=/path/to/chromium npm test');
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
