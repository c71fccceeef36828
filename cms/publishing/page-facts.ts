import type { Manifest } from './release.ts';

/** What is known of each page of the current release: what its view read, and its digest. Sets of reads are shared between pages. */
export class KnownPages {
  readonly #sets: string[][] = [];
  readonly #indexOf = new Map<string, number>();
  readonly #pages = new Map<string, { digest: string; reads: number }>();

  static from(manifest: Manifest): KnownPages {
    const known = new KnownPages();
    for (const [path, [, , , digest, reads]] of Object.entries(manifest.files)) {
      if (digest) known.set(path, digest, manifest.readSets[reads] ?? []);
    }
    return known;
  }

  set(path: string, digest: string, reads: readonly string[]): void {
    const name = reads.join(' ');
    let index = this.#indexOf.get(name);
    if (index === undefined) {
      index = this.#sets.push([...reads]) - 1;
      this.#indexOf.set(name, index);
    }
    this.#pages.set(path, { digest, reads: index });
  }

  delete(path: string): void {
    this.#pages.delete(path);
  }

  get(path: string): { readonly digest: string; readonly reads: number } | undefined {
    return this.#pages.get(path);
  }

  paths(): IterableIterator<string> {
    return this.#pages.keys();
  }

  get readSets(): readonly (readonly string[])[] {
    return this.#sets;
  }

  /** Pages whose view read one of these keys. */
  reading(keys: ReadonlySet<string>): Set<string> {
    const touched = this.#sets.map((set) => set.some((key) => keys.has(key)));
    return new Set([...this.#pages].filter(([, { reads }]) => touched[reads]).map(([path]) => path));
  }
}
