import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './built-site.ts';

export const secantusVersion = '0.7.0b3';
/** With what reads and writes BSON, so that it cannot change by itself. */
const packages = [`SecantusDB==${secantusVersion}`, 'pymongo==4.20.0'];
const folder = join(root, '.cache', `secantus-${secantusVersion}`);
const whole = join(folder, 'whole');

/** The Python that has SecantusDB, installed once in a virtual environment of its own. Throws the reason when it cannot be. */
export async function secantusPython(): Promise<string> {
  const python = join(folder, 'bin/python');
  if (existsSync(whole)) return python;
  const made = () => run('python3', ['-m', 'venv', '--clear', folder]);
  if (!made()) {
    if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
      const apt = (...args: string[]) => run('apt-get', args, { DEBIAN_FRONTEND: 'noninteractive' });
      apt('update', '-qq');
      apt('install', '-y', '-qq', 'python3', 'python3-venv');
    }
    if (!made()) throw new Error('SecantusDB: Python 3.10 or newer with venv is missing (Debian: apt-get install python3-venv)');
  }
  // Only what is built already: building a database takes a compiler and many minutes.
  if (!run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--only-binary=:all:', ...packages])) {
    await rm(folder, { recursive: true, force: true });
    throw new Error(`SecantusDB: pip cannot install ${packages.join(' ')} for this Python`);
  }
  await writeFile(whole, '');
  return python;
}

const run = (command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean =>
  spawnSync(command, args, { stdio: 'ignore', timeout: 300_000, env: { ...process.env, ...env } }).status === 0;
