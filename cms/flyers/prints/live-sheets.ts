import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import type { Release } from '../../publishing/release.ts';
import { type PrintedPart, printedPart } from './printed-part.ts';

const unpacked = promisify(brotliDecompress);

/** What is printed of the live pages. A page is only looked at when its bytes are new. */
export class LiveSheets {
  #known = new Map<string, PrintedPart | undefined>();

  /** By path; pages that are not in the release, or hold no sheet, are left out. */
  async of(release: Pick<Release, 'entries'>, paths: readonly string[]): Promise<Map<string, PrintedPart>> {
    const known = new Map<string, PrintedPart | undefined>();
    const found = new Map<string, PrintedPart>();
    for (const path of paths) {
      const entry = release.entries.get(path);
      if (!entry) continue;
      const part = this.#known.has(entry.hash) ? this.#known.get(entry.hash) : printedPart((entry.plain ?? await unpacked(entry.br ?? Buffer.alloc(0))).toString('utf8'));
      known.set(entry.hash, part);
      if (part) found.set(path, part);
    }
    this.#known = known;
    return found;
  }
}
