import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from '../cms/flyers/prints/find-chromium.ts';
import { systemPackages } from './system-packages.ts';

/**
 * A Chromium for the browser tests: CHROMIUM_PATH, one of the system, Playwright's own, or installed: by Playwright, or by the system's
 * package manager when this is root. Throws a sentence that says what to do: without a browser the tests have proved nothing.
 */
export function chromiumPath(root: string): string {
  const found = findChromium(process.env);
  if (process.env.CHROMIUM_PATH && !found) throw new Error(`CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, which cannot be run.`);
  return found ?? playwrightsOwn() ?? installedByPlaywright(root) ?? installedBySystem() ?? nothing();
}

function playwrightsOwn(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function installedBySystem(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  process.stdout.write('No Chromium found: installing the system package …\n');
  systemPackages('chromium', 'fonts-noto-core', 'fonts-noto-cjk');
  return findChromium(process.env);
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
