import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { codeDigest } from '../cms/server/code-digest.ts';
import { root } from './built-site.ts';

const home = join(root, '.cache/prepared');
let code: Promise<string> | undefined;

/**
 * A folder with ground that many files of tests begin from, so that it is made once: by `make`, in the folder that it is given, when nothing fits that was made from this code,
 * on this day, of what `of` holds. Whoever asks copies what is in it and leaves it as it is. Two who make the same at once each make it, and the first counts.
 */
export async function prepared(kind: string, of: string, make: (folder: string) => Promise<void>): Promise<string> {
  code ??= codeDigest(root, ['cms', 'content', 'site', 'public', 'astro.config.mjs', 'package-lock.json', 'tests/prepared-database-child.ts', 'tests/role-accounts.ts']);
  // Of one day, because what is stored says when it was made.
  const key = createHash('sha256').update([await code, process.version, new Date().toISOString().slice(0, 10)].join()).digest('hex').slice(0, 12);
  const own = createHash('sha256').update(of).digest('hex').slice(0, 12);
  const ready = join(home, key, `${kind}-${own}`);
  if (await stat(ready).catch(() => undefined)) return ready;
  await removeOlder(key);
  const making = join(home, key, `making-${randomUUID()}`);
  await mkdir(making, { recursive: true });
  try {
    await make(making);
    await rename(making, ready);
  } catch (error) {
    await rm(making, { recursive: true, force: true });
    if (!(await stat(ready).catch(() => undefined))) throw error;
  }
  return ready;
}

/** What was made from other code is used no more. */
async function removeOlder(key: string): Promise<void> {
  for (const name of await readdir(home).catch(() => [])) if (name !== key) await rm(join(home, name), { recursive: true, force: true });
}
