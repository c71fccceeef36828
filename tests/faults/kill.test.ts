import { spawn } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { locales } from '../../content/locales.ts';
import { ReleaseStore } from '../../cms/publishing/release-store.ts';
import { killed } from './killed.ts';

let folder: string;
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'killed-')); });
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('killed with SIGKILL', () => {
  it('in the middle of publishing: the kept release is whole, and all its languages are of one turn', async () => {
    for (const after of [40, 230, 410, 90, 330, 600]) {
      await killed('tests/faults/publishing-child.ts', [folder], {}, after);
      const store = new ReleaseStore(join(folder, 'releases'));
      const manifest = await store.current();
      expect(manifest).toBeDefined();
      const release = await store.load(manifest!);
      expect(release.entries.size).toBeGreaterThan(1000);
      const turns = new Set(locales.map((lang) => {
        const entry = release.entries.get(`/${lang}/topics/debts`);
        return /turn\d+turn/.exec(brotliDecompressSync(entry!.br!).toString())?.[0] ?? 'start';
      }));
      expect([...turns]).toHaveLength(1);
    }
  });

  it('in the middle of a full build: the first release appears whole, or not at all, and what was building ends too', async () => {
    // The child is not ready before the build is done: being killed first is the point.
    for (const after of [900, 1800, 2700]) {
      const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'tests/faults/publishing-child.ts', folder], { stdio: 'ignore' });
      await new Promise((resolve) => setTimeout(resolve, after));
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await gone;
      const store = new ReleaseStore(join(folder, 'releases'));
      const manifest = await store.current();
      if (manifest) expect((await store.load(manifest)).entries.size).toBeGreaterThan(1000);
    }
    await expect.poll(() => buildsOf(folder), { timeout: 10_000 }).toBe(0);
    await killed('tests/faults/publishing-child.ts', [folder], {}, 50);
    const store = new ReleaseStore(join(folder, 'releases'));
    expect((await store.load((await store.current())!)).entries.size).toBeGreaterThan(1000);
  });
});

/** How many full builds of the content in this folder are running. */
async function buildsOf(workspace: string): Promise<number> {
  const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const environments = await Promise.all(processes.map((pid) => readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')));
  return environments.filter((environment) => environment.split('\0').some((line) => line.startsWith(`SNAPSHOT=${workspace}`))).length;
}
