import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSnapshot } from './snapshot.ts';

/** Writes the start content on today's day as a snapshot file and answers its path. For commands; pages never ask what day it is. */
export function startSnapshotFile(siteUrl: string): string {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
  const file = join(mkdtempSync(join(tmpdir(), 'snapshot-')), 'snapshot.json');
  writeFileSync(file, JSON.stringify(startSnapshot({ day, siteUrl })));
  return file;
}
