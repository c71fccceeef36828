import { spawnSync } from 'node:child_process';

/** Installs packages of Debian; for root. What goes wrong is shown, and found out by whoever needs them. */
export function systemPackages(...names: readonly string[]): void {
  const apt = (...args: string[]) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  apt('update', '-qq');
  apt('install', '-y', '-qq', ...names);
}
