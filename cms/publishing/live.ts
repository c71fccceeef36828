import type { Entry, Release } from './release.ts';

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
  improve(forms: readonly (readonly [hash: string, br: Uint8Array])[]): void {
    const release = this.#release;
    if (!release) return;
    const better = new Map(forms);
    const entries = new Map(release.entries);
    for (const [path, entry] of entries) {
      const br = better.get(entry.hash);
      if (br) entries.set(path, { ...entry, br: Buffer.from(br.buffer, br.byteOffset, br.byteLength) });
    }
    this.#release = { ...release, entries };
  }
}

/** Bytes that crossed from a thread are plain arrays: made into buffers once, here. */
export const asBuffers = (entry: Entry): Entry => {
  const buffer = (bytes: Uint8Array | undefined) => (bytes ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) : undefined);
  return { ...entry, br: buffer(entry.br), gzip: buffer(entry.gzip), plain: buffer(entry.plain) };
};
