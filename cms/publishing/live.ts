import type { Entry, Release } from './release.ts';
import type { BetterForm, Entries, Outcome } from './worker-messages.ts';

/** The release that residents get, and the hashed assets of the one before, so that open pages survive a swap. */
export class Live {
  #release: Release | undefined;
  #previousAssets: ReadonlyMap<string, Entry> = new Map();
  #whole = Promise.resolve();
  #settle: (() => void) | undefined;

  get release(): Release | undefined {
    return this.#release;
  }

  /** The files that are live with what a publishing made: all stay but those that were removed; after a full build those stay that it kept. */
  entriesAfter({ kept, removed }: Pick<Outcome, 'kept' | 'removed'>, made: Entries): ReadonlyMap<string, Entry> {
    const before = this.#release?.entries;
    const all = new Map(kept ? kept.flatMap((path) => { const entry = before?.get(path); return entry ? [[path, entry]] : []; }) : before);
    for (const path of removed) all.delete(path);
    for (const [path, entry] of made) all.set(path, entry);
    return all;
  }

  /** Swaps one reference. `more`: the change goes live in parts, and further parts follow until `settle`. */
  swap(release: Release, { more = false } = {}): void {
    const old = this.#release;
    if (more && !this.#settle) this.#whole = new Promise((resolve) => { this.#settle = resolve; });
    if (old && old.code !== release.code) this.#previousAssets = new Map([...old.entries].filter(([path]) => path.startsWith('/assets/')));
    this.#release = release;
  }

  /** No further part follows. */
  settle(): void {
    this.#settle?.();
    this.#settle = undefined;
  }

  /** Resolves when no change is half live: what must be of one piece (the list of a pack) waits for it. */
  whole(): Promise<void> {
    return this.#whole;
  }

  find(path: string): Entry | undefined {
    return this.#release?.entries.get(path) ?? this.#previousAssets.get(path);
  }

  /** The same release with better compressed files. */
  improve(forms: readonly BetterForm[]): void {
    const release = this.#release;
    if (!release) return;
    const better = new Map(forms.map(({ hash, br }) => [hash, asBuffer(br)]));
    const entries = new Map(release.entries);
    for (const [path, entry] of entries) {
      const br = better.get(entry.hash);
      if (br) entries.set(path, { ...entry, br });
    }
    this.#release = { ...release, entries };
  }
}

/** Bytes that crossed from a thread are plain arrays: made into buffers once, here. */
export const asBuffers = (entry: Entry): Entry => ({ ...entry, br: entry.br && asBuffer(entry.br), plain: entry.plain && asBuffer(entry.plain) });
const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
