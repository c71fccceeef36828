import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Makes the data folder, readable by this user alone. Throws a sentence when nothing can be written there. */
export async function prepareDataDir(folder: string): Promise<void> {
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new Error(`DATA_DIR (${folder}) cannot be written to (${code}). Choose a folder that this user may change.`, { cause: error });
  }
}

export interface Secrets {
  /** Signs sessions of the admin. */
  readonly payload: string;
}

/** Reads the secrets of this installation, or makes them at the first start. Only this user may read the file. */
export async function readSecrets(folder: string): Promise<Secrets> {
  const file = join(folder, 'secrets.json');
  const known = await readFile(file, 'utf8').catch(() => undefined);
  if (known) return JSON.parse(known) as Secrets;
  const secrets: Secrets = { payload: randomBytes(32).toString('hex') };
  await writeFile(file, `${JSON.stringify(secrets)}\n`, { mode: 0o600, flag: 'wx' });
  await chmod(file, 0o600);
  return secrets;
}
