import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { Responder } from '../../content/responder.ts';
import type { Snapshot } from '../../content/snapshot.ts';
import { type ChangedKeys, type Patch, applyPatch, changedKeys, together } from './changed-keys.ts';
import { type Problem, check } from './checks.ts';
import { bestBrotli } from './compress.ts';
import { pathOf, typeOf } from './built-files.ts';
import { writeSnapshot } from './full-build.ts';
import { KnownPages } from './page-facts.ts';
import { publicContactsOf } from './public-contacts.ts';
import type { Entry, Manifest } from './release.ts';
import type { ReleaseStore } from './release-store.ts';
import { concernedPages, entryOf, renderChanges } from './render-changes.ts';
import type { BetterForm, Outcome, ReleaseHead, Task } from './worker-messages.ts';

type Files = Record<string, Manifest['files'][string]>;
/** What a task gave. `keep` writes it to disk: after the swap, because residents should not wait for the disk, and a start catches up. */
export interface Made {
  readonly outcome: Outcome;
  readonly entries: readonly (readonly [path: string, entry: Entry])[];
  keep(): Promise<void>;
}

const headOf = ({ id, madeAt, code }: Manifest): ReleaseHead => ({ id, madeAt, code });
const nothingToKeep = async () => {};
/**
 * A change that every page shows goes live in parts of so many pages, in the site's order: "closed today" stands on the pages that most people open a second
 * later, and is not kept waiting by some thousand others.
 */
const part = 600;
const nothing = { changed: [], removed: [], problems: [], differences: [] } as const;

/** Makes releases, one after the other, and remembers of the last one what the next needs. */
export class PageMaker {
  readonly #responder: Responder;
  readonly #store: ReleaseStore;
  readonly #code: string;
  #snapshot: Snapshot | undefined;
  #manifest: Manifest | undefined;
  /** The release that was live when a full build began. */
  #built: Manifest | undefined;
  #known = new KnownPages();
  /** Changes that did not go live because a check failed: the next publish looks at them again. */
  #held: ChangedKeys = new Map();
  /** What is left of a change that goes live in parts. */
  #rest: { readonly paths: readonly string[]; readonly why: string; readonly release: ReleaseHead } | undefined;
  /** Files that are live with the quick compression. */
  readonly #quick = new Map<string, Entry>();

  constructor(responder: Responder, store: ReleaseStore, code: string) {
    this.#responder = responder;
    this.#store = store;
    this.#code = code;
  }

  async perform(task: Task): Promise<Made> {
    switch (task.kind) {
      case 'load':
        this.#snapshot = task.snapshot;
        this.#responder.use(task.snapshot);
        this.#goOnFrom(task.manifest);
        return { outcome: nothing, entries: [], keep: nothingToKeep };
      case 'restore':
        this.#goOnFrom(task.manifest);
        return { outcome: nothing, entries: [], keep: nothingToKeep };
      case 'write-snapshot':
        if (!this.#snapshot) throw new Error('A full build needs a snapshot.');
        await writeSnapshot(task.workspace, this.#snapshot);
        this.#built = this.#manifest;
        return { outcome: nothing, entries: [], keep: nothingToKeep };
      case 'publish':
        return this.#publish(task.patch, task.why);
      case 'go-on':
        return this.#goOn();
      case 'adopt':
        return this.#adopt(task.folder, task.why);
    }
  }

  #goOnFrom(manifest: Manifest | undefined): void {
    this.#manifest = manifest;
    this.#known = manifest ? KnownPages.from(manifest) : new KnownPages();
    this.#rest = undefined;
    // After going back to an older release nothing says which of its pages are behind the snapshot: look at all.
    this.#held = new Map([['*', 'all']]);
  }

  async #publish(patch: Patch, why: string): Promise<Made> {
    if (!this.#snapshot) throw new Error('Publishing began before there was a snapshot.');
    const before = this.#snapshot;
    this.#snapshot = applyPatch(before, patch);
    this.#responder.use(this.#snapshot);
    for (const [key, languages] of changedKeys(before, patch)) this.#held.set(key, together(this.#held.get(key), languages));
    const { paths, removed, comesOrGoes } = concernedPages(this.#responder, this.#known, this.#held.has('*') ? undefined : this.#held);
    // A page that comes or goes and the pages that link to it are never apart.
    return this.#make(paths, why, { removed, most: comesOrGoes ? Infinity : part });
  }

  /** The next part of the change that `publish` began. After this thread died nothing is left of it: everything is looked at. */
  async #goOn(): Promise<Made> {
    const rest = this.#rest;
    return rest ? this.#make(rest.paths, rest.why, { removed: [], most: part, release: rest.release }) : this.#publish({ documents: [], globals: [] }, 'went on');
  }

  async #make(paths: readonly string[], why: string, { removed, most, release }: { readonly removed: readonly string[]; readonly most: number; readonly release?: ReleaseHead }): Promise<Made> {
    if (!this.#snapshot) throw new Error('Publishing began before there was a snapshot.');
    this.#rest = undefined;
    const files: Files = { ...this.#manifest?.files };
    const existing = new Set(this.#responder.paths());
    const exists = (path: string) => existing.has(path) || files[path]?.[3] === '';
    const { rendered, unchanged, problems, rest } = await renderChanges(this.#responder, this.#known, paths, { exists, publicContacts: publicContactsOf(this.#snapshot) }, most);
    if (problems.length > 0) return { outcome: { ...nothing, problems }, entries: [], keep: nothingToKeep };

    // What is held back stays so until the last part is live: should one fail, the next publish looks at all of it again.
    if (rest.length === 0) this.#held = new Map();
    for (const { path, digest, reads } of [...unchanged, ...rendered]) this.#known.set(path, digest, reads);
    for (const path of removed) {
      this.#known.delete(path);
      delete files[path];
    }
    const entries = rendered.map(({ path, entry }) => [path, entry] as const);
    const changed = entries.filter(([path, entry]) => files[path]?.[0] !== entry.hash).map(([path]) => path);
    for (const [path, entry] of entries) {
      if (entry.br) this.#quick.set(entry.hash, entry);
      files[path] = this.#fileOf(path, entry);
    }
    if (changed.length === 0 && removed.length === 0 && rest.length === 0) return { outcome: nothing, entries: [], keep: nothingToKeep };
    const manifest = this.#release(files, why, release);
    const head = headOf(manifest);
    if (rest.length > 0) this.#rest = { paths: rest, why, release: head };
    return { outcome: { ...nothing, release: head, changed, removed, more: rest.length > 0 }, entries, keep: () => this.#keep(entries, manifest) };
  }

  /** Takes the files of a full build as a release: they win over what publishing made of the same snapshot, and differences are told. */
  async #adopt(folder: string, why: string): Promise<Made> {
    if (!this.#snapshot) throw new Error('A full build came before there was a snapshot.');
    const pages = new Set(this.#responder.paths());
    const contacts = publicContactsOf(this.#snapshot);
    const before = this.#manifest?.files ?? {};
    const built = this.#built;
    const kept: string[] = [];
    const files: Files = {};
    const entries: (readonly [string, Entry])[] = [];
    const problems: Problem[] = [];
    const differences: string[] = [];
    const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) => file.isFile()).map((file) => relative(folder, join(file.parentPath, file.name)));
    const paths = new Set(names.map(pathOf));
    for (const name of names) {
      const [path, type] = [pathOf(name), typeOf(name)];
      const plain = await readFile(join(folder, name));
      const entry = await entryOf(type, plain);
      const live = before[path];
      const publishedMeanwhile = live && built && built.files[path]?.[0] !== live[0];
      if (publishedMeanwhile) {
        files[path] = live;
        kept.push(path);
        continue;
      }
      if (live && live[3] !== '' && live[0] !== entry.hash && built && built.code === this.#code && built.day === this.#snapshot.day) differences.push(path);
      problems.push(...check(path, type, plain, { exists: (wanted) => paths.has(wanted), publicContacts: contacts }));
      if (entry.br) this.#quick.set(entry.hash, entry);
      if (pages.has(path)) {
        const { digest, reads } = this.#responder.describe(path);
        this.#known.set(path, digest, reads);
      }
      files[path] = this.#fileOf(path, entry);
      entries.push([path, entry]);
    }
    const missing = [...pages].filter((path) => !paths.has(path) && !before[path]);
    problems.push(...missing.map((path): Problem => ({ path, kind: 'render', detail: 'not in the full build' })));
    if (problems.length > 0) return { outcome: { ...nothing, problems, differences }, entries: [], keep: nothingToKeep };

    for (const path of pages) {
      if (files[path] || !before[path]) continue;
      files[path] = before[path];
      kept.push(path);
    }
    this.#held = new Map();
    const manifest = this.#release(files, why);
    // A full build is rare and large: here the files come before the swap.
    await this.#keep(entries, manifest);
    await this.#store.prune();
    const removed = Object.keys(before).filter((path) => !files[path]);
    const changed = entries.filter(([path, entry]) => before[path]?.[0] !== entry.hash).map(([path]) => path);
    return { outcome: { ...nothing, release: headOf(manifest), kept, changed, removed, differences }, entries, keep: nothingToKeep };
  }

  /** Writes files some at a time (the disk likes company, the thread's memory does not), then the manifest that names them. */
  async #keep(entries: readonly (readonly [string, Entry])[], manifest: Manifest): Promise<void> {
    const together = 16;
    for (let start = 0; start < entries.length; start += together) await Promise.all(entries.slice(start, start + together).map(([, entry]) => this.#store.put(entry)));
    await this.#store.publish(manifest);
  }

  #fileOf(path: string, entry: Entry): Manifest['files'][string] {
    const page = this.#known.get(path);
    return [entry.hash, entry.type, entry.size, page?.digest ?? '', page?.reads ?? -1];
  }

  /** @param begun the release of which this is a further part: it keeps its name */
  #release(files: Files, why: string, begun?: ReleaseHead): Manifest {
    for (const [path, file] of Object.entries(files)) {
      const page = this.#known.get(path);
      if (page && (file[3] !== page.digest || file[4] !== page.reads)) files[path] = [file[0], file[1], file[2], page.digest, page.reads];
    }
    const madeAt = begun?.madeAt ?? Date.now();
    const id = begun?.id ?? `r${new Date(madeAt).toISOString().replace(/[-:.TZ]/g, '')}`;
    const manifest: Manifest = { id, madeAt, code: this.#code, day: this.#snapshot?.day ?? '', why, readSets: this.#known.readSets, files };
    this.#manifest = manifest;
    return manifest;
  }

  /** Compresses one live file as well as possible, beside this thread; nothing when all are. */
  async improveOne(): Promise<BetterForm | undefined> {
    const [next] = this.#quick;
    if (!next) return undefined;
    const [hash, entry] = next;
    this.#quick.delete(hash);
    if (!entry.br) return undefined;
    const br = await bestBrotli(brotliDecompressSync(entry.br));
    await this.#store.put({ type: entry.type, hash, size: entry.size, br }, { replace: true });
    return { hash, br };
  }
}
