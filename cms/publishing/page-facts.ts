import { isLocale } from '../../content/locales.ts';
import { type ChangedKeys, type Languages, together } from './changed-keys.ts';
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

  /** Pages whose view read one of these keys in a language in which it changed. Pages without a language are always among them. */
  reading(keys: ChangedKeys): Set<string> {
    const touched = this.#sets.map((set) => set.map((key) => keys.get(key)).reduce<Languages | undefined>((sum, one) => (one === undefined ? sum : together(sum, one)), undefined));
    return new Set([...this.#pages].filter(([path, { reads }]) => {
      const languages = touched[reads];
      const own = path.split('/', 2)[1];
      return languages !== undefined && (languages === 'all' || !isLocale(own) || languages.has(own));
    }).map(([path]) => path));
  }
}
