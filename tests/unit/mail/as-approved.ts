import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';

/** Every mail as it was last approved by a reader. `UPDATE_GOLDEN=1` writes them anew: then read what changed. */
export const approvedMails = join(import.meta.dirname, '../../golden/mail');
const writes = process.env.UPDATE_GOLDEN === '1';

/** Compares what was made with the file of this name. */
export async function isAsApproved(name: string, made: string): Promise<void> {
  const file = join(approvedMails, name);
  if (writes) {
    await mkdir(approvedMails, { recursive: true });
    await writeFile(file, made);
  }
  expect(made, `${name} differs; UPDATE_GOLDEN=1 writes it anew`).toBe(await readFile(file, 'utf8'));
}
