import type { Entry, Release } from './release.ts';
import type { BetterForms } from './worker-messages.ts';

/** The release that residents get, and the hashed assets of the one before, so that open pages survive a swap. */
export class Live {
  #release: Release | undefined;
  #previousAssets: ReadonlyMap<string, Entry> = new Map();

  get release(): Release | undefined {
    return this.#release;
  }

  /** Swaps one reference. */
  swap(release: Release): void {
    const old = this.#release;
    if (old && old.code !== release.code) this.#previousAssets = new Map([...old.entries].filter(([path]) => path.startsWith('/assets/')));
    this.#release = release;
  }

  find(path: string): Entry | undefined {
    return this.#release?.entries.get(path) ?? this.#previousAssets.get(path);
  }

  /** The same release with better compressed files. */
  improve(forms: readonly BetterForms[]): void {
    const release = this.#release;
    if (!release) return;
    const better = new Map(forms.map((form) => [form.hash, { br: asBuffer(form.br), gzip: asBuffer(form.gzip) }]));
    const entries = new Map(release.entries);
    for (const [path, entry] of entries) {
      const best = better.get(entry.hash);
      if (best) entries.set(path, { ...entry, ...best });
    }
    this.#release = { ...release, entries };
  }
}

/** Bytes that crossed from a thread are plain arrays: made into buffers once, here. */
export const asBuffers = (entry: Entry): Entry => ({ ...entry, br: entry.br && asBuffer(entry.br), gzip: entry.gzip && asBuffer(entry.gzip), plain: entry.plain && asBuffer(entry.plain) });
const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
