import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compressible } from './compress.ts';
import type { Entry, Manifest, Release } from './release.ts';

/** How many releases can be gone back to. */
export const keptReleases = 5;

/** Name in the store and strong ETag of some bytes. */
export const hashOf = (plain: Uint8Array): string => createHash('sha256').update(plain).digest('hex').slice(0, 32);

const forms = ['br', 'plain'] as const;

/**
 * Releases on disk: files by the hash of their content, so that a release costs only what changed, and a small manifest each.
 * Everything is written under another name and renamed; `current` is written last. A crash leaves the last good release.
 */
export class ReleaseStore {
  readonly #folder: string;
  readonly #known = new Set<string>();

  /** @param folder such as `DATA_DIR/releases`; made when absent */
  constructor(folder: string) {
    this.#folder = folder;
  }

  #object = (hash: string, form: (typeof forms)[number]) => join(this.#folder, 'objects', hash.slice(0, 2), `${hash}.${form}`);
  #manifest = (id: string) => join(this.#folder, `${id}.json`);

  /** Writes the forms of one file that are not there yet; `replace` writes them anew (a better compression of the same bytes). */
  async put(entry: Entry, { replace = false } = {}): Promise<void> {
    if (!replace && this.#known.has(entry.hash)) return;
    const folder = join(this.#folder, 'objects', entry.hash.slice(0, 2));
    await mkdir(folder, { recursive: true });
    for (const form of forms) {
      const bytes = entry[form];
      if (bytes) await replaceFile(this.#object(entry.hash, form), bytes);
    }
    this.#known.add(entry.hash);
  }

  /** Makes a release the current one, durably. Its files must have been `put`. */
  async publish(manifest: Manifest): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    await replaceFile(this.#manifest(manifest.id), JSON.stringify(manifest));
    await this.setCurrent(manifest.id);
  }

  async setCurrent(id: string): Promise<void> {
    await replaceFile(join(this.#folder, 'current'), id, true);
  }

  /** The manifest of the current release, or nothing when there is none that can be read. */
  async current(): Promise<Manifest | undefined> {
    const id = await readFile(join(this.#folder, 'current'), 'utf8').catch(() => undefined);
    return id ? this.manifest(id) : undefined;
  }

  async manifest(id: string): Promise<Manifest | undefined> {
    if (!/^[\w-]+$/.test(id)) return undefined;
    const json = await readFile(this.#manifest(id), 'utf8').catch(() => undefined);
    return json ? (JSON.parse(json) as Manifest) : undefined;
  }

  /** All kept releases, newest first. */
  async list(): Promise<Manifest[]> {
    const names = await readdir(this.#folder).catch(() => [] as string[]);
    const manifests = await Promise.all(names.filter((name) => /^r[\w-]+\.json$/.test(name)).map((name) => this.manifest(name.slice(0, -'.json'.length))));
    return manifests.filter((manifest) => manifest !== undefined).sort((a, b) => b.madeAt - a.madeAt || (a.id < b.id ? 1 : -1));
  }

  /** Reads a release into memory. Throws when one of its files is missing or cut short: the caller then builds anew. */
  async load(manifest: Manifest): Promise<Release> {
    const byHash = new Map<string, Entry>();
    const entries = new Map<string, Entry>();
    const files = Object.entries(manifest.files);
    const batch = 64;
    for (let start = 0; start < files.length; start += batch) {
      await Promise.all(files.slice(start, start + batch).map(async ([path, [hash, type, size]]) => {
        const entry = byHash.get(hash) ?? (await this.#read(hash, type, size));
        byHash.set(hash, entry);
        entries.set(path, entry);
      }));
    }
    return { id: manifest.id, madeAt: manifest.madeAt, code: manifest.code, entries };
  }

  async #read(hash: string, type: string, size: number): Promise<Entry> {
    const form = (name: (typeof forms)[number]) => readFile(this.#object(hash, name)).catch(() => undefined);
    const br = compressible(type) ? await form('br') : undefined;
    const plain = br ? undefined : await form('plain');
    if (!br && plain?.byteLength !== size) throw new Error(`The release store lacks file ${hash}`);
    this.#known.add(hash);
    return { type, hash, size, br, plain };
  }

  /** Forgets releases beyond the kept ones, and files that no kept release names. */
  async prune(): Promise<void> {
    const manifests = await this.list();
    const current = await this.current();
    const kept = manifests.filter((manifest, index) => index < keptReleases || manifest.id === current?.id);
    const named = new Set(kept.flatMap((manifest) => Object.values(manifest.files).map(([hash]) => hash)));
    for (const manifest of manifests) if (!kept.includes(manifest)) await rm(this.#manifest(manifest.id), { force: true });
    for (const folder of await readdir(join(this.#folder, 'objects')).catch(() => [] as string[])) {
      for (const name of await readdir(join(this.#folder, 'objects', folder))) {
        const hash = name.split('.', 1)[0] ?? '';
        if (named.has(hash)) continue;
        this.#known.delete(hash);
        await rm(join(this.#folder, 'objects', folder, name), { force: true });
      }
    }
  }
}

let counter = 0;

async function replaceFile(path: string, content: string | Uint8Array, durable = false): Promise<void> {
  const temporary = `${path}.${process.pid}.${counter++}.new`;
  await writeFile(temporary, content);
  if (durable) await synced(await open(temporary, 'r+'));
  await rename(temporary, path);
}

async function synced(file: FileHandle): Promise<void> {
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
