import { readFileSync } from 'node:fs';
import { snapshot } from '../../content/snapshot.ts';
import { type Source, sourceOf } from './source.ts';

let source: Source | undefined;

/**
 * The snapshot file named by the environment variable SNAPSHOT, read and validated once.
 * Throws when the variable is not set, the file cannot be read, or its content is not a snapshot of this version.
 */
export function fileSource(): Source {
  return (source ??= sourceOf(snapshot.parse(read())));
}

/** Address of the site as the snapshot file names it, without validating the rest. */
export const siteUrl = (): string => (read() as { siteUrl: string }).siteUrl;

function read(): unknown {
  const file = process.env.SNAPSHOT;
  if (!file) throw new Error('Set SNAPSHOT to the snapshot file that the site is to be built from.');
  return JSON.parse(readFileSync(file, 'utf8'));
}
