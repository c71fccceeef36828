import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How a text may stand somewhere: as it is, escaped, in UTF-16, as hex, or inside base64 at any place. As latin1 strings, to be looked for in bytes. */
function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret, 'utf8');
  const inBase64 = [0, 1, 2].flatMap((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64').replace(/=+$/, '');
    // The first and the last signs depend on what stands beside it.
    return [whole.slice(before === 0 ? 0 : before + 1, -1)];
  });
  return [bytes.toString('latin1'), Buffer.from(secret, 'utf16le').toString('latin1'), bytes.toString('hex'), encodeURIComponent(secret), ...inBase64, ...inBase64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'))];
}

/** Which of these secrets can be read in some bytes, in any usual writing. */
export function secretsIn(secrets: readonly string[], bytes: Buffer | string): string[] {
  const text = typeof bytes === 'string' ? Buffer.from(bytes, 'utf8').toString('latin1') : bytes.toString('latin1');
  return secrets.filter((secret) => formsOf(secret).some((form) => text.includes(form)));
}

/** Every file below a folder, as its bytes: what a backup of it holds. */
export async function bytesBelow(folder: string): Promise<Buffer> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Buffer.concat(await Promise.all(entries.filter((entry) => entry.isFile()).map((entry) => readFile(join(entry.parentPath, entry.name)))));
}
