import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { systemPackages } from './system-packages.ts';

/** A language of each script that a system may lack: Arabic, Ethiopic, Chinese, Cyrillic. */
const needed = ['ar', 'fa', 'am', 'ti', 'zh-cn', 'ru'] as const;

/**
 * Sees to it that this system can write all scripts of the site: the tests of flyers look for signs that no font has. Installs what is missing when this is root on a
 * system with apt; elsewhere it says what to do. Where nothing tells which fonts there are (no fontconfig), the tests will.
 */
export function fontsForAllScripts(): void {
  const missing = () => needed.filter((lang) => spawnSync('fc-list', [`:lang=${lang}`, 'family'], { encoding: 'utf8' }).stdout?.trim() === '');
  if (missing().length === 0) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stdout.write('Fonts are missing: installing those of the system …\n');
    systemPackages('fonts-noto-core', 'fonts-noto-cjk');
  }
  const still = missing();
  if (still.length > 0) process.stderr.write(`No font for ${still.join(', ')}: install fonts for these languages (Debian: apt-get install fonts-noto-core fonts-noto-cjk).\n`);
}
