import { rm } from 'node:fs/promises';
import type { Snapshot } from '../../content/snapshot.ts';
import { type Attempt, tellAttempt } from './attempt.ts';
import { type Patch, patchBetween } from './changed-keys.ts';
import { fullBuild } from './full-build.ts';
import { Patience } from './patience.ts';
import type { KeptRelease, PublisherDoor, PublishingState } from './publisher-door.ts';
import type { PublisherParts } from './publisher-parts.ts';
import type { Manifest } from './release.ts';
import type { Answer } from './worker-thread.ts';
import type { ReleaseHead, Task } from './worker-messages.ts';

/** How often to look, in milliseconds, for a row whose transaction has not committed, for at most this long. */
const lookAgain = 25;
const lookFor = 30_000;
/** After something broke (the database was away, the thread died) it is tried again, in milliseconds. */
const retryAfter = 2_000;

/** Brings what is saved to the residents: one thing at a time, the last good release stays until a better one is whole. */
export class Publisher implements PublisherDoor {
  readonly #parts: PublisherParts;
  readonly #awaited = new Map<string, number>();
  readonly #patience = new Patience();
  #snapshot: Snapshot | undefined;
  #release: ReleaseHead | undefined;
  #chain: Promise<unknown> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #stopping = false;
  /** The last release, on its way to disk. */
  #kept: Promise<void> = Promise.resolve();
  #state: PublishingState = { release: undefined, madeAt: undefined, lastAttempt: undefined, problems: [], leftOut: [], differences: [], waiting: false };

  constructor(parts: PublisherParts) {
    this.#parts = parts;
    parts.thread.onImproved = (forms) => parts.live.improve(forms);
  }

  /** What is public now. Throws before `start`. */
  get snapshot(): Snapshot {
    if (!this.#snapshot) throw new Error('Publishing began before there was a snapshot.');
    return this.#snapshot;
  }

  /**
   * Takes up the last release when this code made it, and catches up with what was saved since; else makes the first by a full build.
   * Rejects when there is no release and none can be made.
   */
  async start(onFullBuild: () => void = () => {}): Promise<void> {
    const { content, thread, store, live, code } = this.#parts;
    const begun = thread.begin();
    begun.catch(() => {});
    this.#snapshot = await content.readAll();
    const manifest = await store.current();
    const release = manifest && (await store.load(manifest).catch(() => undefined));
    if (manifest && release) {
      live.swap(release);
      this.#remember(manifest);
    }
    const usable = release && manifest?.code === code ? manifest : undefined;
    await begun;
    await this.#loadThread(usable);
    if (usable) await this.#inTurn(() => this.#publishPatch({ documents: [], globals: [] }, 'start'));
    else {
      onFullBuild();
      await this.buildFully('start');
      if (!live.release) throw new Error(`The first release could not be made: ${this.#state.problems.map(({ path, detail }) => `${path} ${detail}`).slice(0, 5).join('; ')}`);
    }
    await content.forgetQueued();
  }

  nudge(row: number | string): void {
    this.#awaited.set(String(row), Date.now() + lookFor);
    this.#state = { ...this.#state, waiting: true };
    this.#soon(this.#patience.came(Date.now()));
  }

  /** Resolves when everything queued so far has been tried. */
  async settled(): Promise<void> {
    while (this.#awaited.size > 0 || this.#timer) await new Promise((resolve) => setTimeout(resolve, 5));
    await this.#chain;
  }

  #soon(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#inTurn(() => this.#takeQueued()).catch((error: Error) => {
        this.#parts.log.error(`publishing: ${error.message}`);
        // What could not be done at all is still in the queue.
        if (!this.#stopping) this.#soon(retryAfter);
      });
    }, delay);
  }

  async #takeQueued(): Promise<void> {
    const { content } = this.#parts;
    const rows = await content.queued();
    for (const { id } of rows) this.#awaited.delete(String(id));
    const now = Date.now();
    for (const [row, until] of this.#awaited) if (until < now) this.#awaited.delete(row);
    try {
      if (rows.length > 0 && this.#snapshot) {
        this.#patience.begins();
        const before = this.#snapshot;
        const next = await content.readChanged(rows);
        this.#snapshot = next;
        await this.#publishPatch(patchBetween(before, next), rows.length === 1 ? `${rows[0]?.kind} ${rows[0]?.document}` : `${rows.length} changes`);
        await content.forgetQueued(rows);
      }
    } finally {
      this.#patience.ends(this.#awaited.size > 0);
    }
    this.#state = { ...this.#state, waiting: this.#awaited.size > 0 };
    if (this.#awaited.size > 0 && !this.#timer) this.#soon(lookAgain);
  }

  /** A new day in the foundation's zone: what depends on the day is made again. */
  async newDay(): Promise<void> {
    await this.#inTurn(async () => {
      const before = this.#snapshot;
      if (!before) return;
      this.#snapshot = this.#parts.content.today();
      await this.#publishPatch(patchBetween(before, this.#snapshot), 'a new day');
    });
  }

  /** Builds the whole site in its own process; publishing goes on meanwhile, and what it published since is kept. */
  async buildFully(why: string, signal?: AbortSignal): Promise<void> {
    const { root, workspace } = this.#parts;
    const began = performance.now();
    await this.#inTurn(() => this.#perform({ kind: 'write-snapshot', workspace }));
    const folder = await fullBuild(root, workspace, signal);
    try {
      await this.#inTurn(() => this.#attempt(began, () => this.#perform({ kind: 'adopt', folder, why })));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  #publishPatch(patch: Patch, why: string): Promise<void> {
    return this.#attempt(performance.now(), () => this.#perform({ kind: 'publish', patch, why }));
  }

  /** Tells a new thread what is public, and from which release to go on. */
  async #loadThread(from: Manifest | undefined): Promise<void> {
    await this.#parts.thread.perform({ kind: 'load', snapshot: this.snapshot, manifest: from });
  }

  async #perform(task: Task): Promise<Answer> {
    const { thread, store, log, code } = this.#parts;
    if (!thread.alive) {
      log.error('the publishing thread had ended: it begins again');
      const last = await store.current();
      await thread.begin();
      await this.#loadThread(last?.code === code ? last : undefined);
    }
    return thread.perform(task);
  }

  /** Makes a release go live, part by part where it comes in parts, and remembers what became of it. */
  async #attempt(began: number, work: () => Promise<Answer>): Promise<void> {
    const { live, log, content } = this.#parts;
    const since = () => Math.round(performance.now() - began);
    let outcome = this.#takeUp(await work());
    let [pages, first] = [0, 0];
    try {
      for (;;) {
        pages += outcome.changed.length + outcome.removed.length;
        if (!outcome.more) break;
        first ||= since();
        outcome = this.#takeUp(await this.#perform({ kind: 'go-on' }));
      }
    } finally {
      live.settle();
    }
    const { problems, differences, release } = outcome;
    const milliseconds = since();
    const attempt: Attempt = { at: new Date().toISOString(), milliseconds, first: first || milliseconds, pages, result: problems.length > 0 ? 'failed' : release ? 'live' : 'nothing' };
    this.#state = { ...this.#state, problems, leftOut: content.leftOut(), differences: differences.length > 0 ? differences : this.#state.differences, lastAttempt: attempt };
    tellAttempt(log, attempt, outcome);
  }

  /** Swaps in what the thread made. */
  #takeUp({ outcome, entries, kept }: Answer): Answer['outcome'] {
    const { live, log } = this.#parts;
    this.#kept = kept;
    kept.catch((error: Error) => log.error(`a release could not be written: ${error.message}`));
    const { release, more } = outcome;
    if (!release) return outcome;
    live.swap({ ...release, entries: live.entriesAfter(outcome, entries) }, { more });
    this.#remember(release);
    return outcome;
  }

  #remember(release: ReleaseHead): void {
    this.#release = { id: release.id, madeAt: release.madeAt, code: release.code };
    this.#state = { ...this.#state, release: release.id, madeAt: new Date(release.madeAt).toISOString() };
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#chain.then(work);
    this.#chain = mine.catch(() => {});
    return mine;
  }

  state(): PublishingState {
    return this.#state;
  }

  shows(path: string): boolean {
    return this.#parts.live.find(path) !== undefined;
  }

  async releases(): Promise<KeptRelease[]> {
    await this.#kept.catch(() => {});
    const manifests = await this.#parts.store.list();
    return manifests.slice(0, 5).map(({ id, madeAt, why, files }) => ({ id, madeAt: new Date(madeAt).toISOString(), why, files: Object.keys(files).length, current: id === this.#release?.id }));
  }

  restore(id: string): Promise<void> {
    return this.#inTurn(async () => {
      const { store, live, log } = this.#parts;
      await this.#kept.catch(() => {});
      const manifest = await store.manifest(id);
      if (!manifest) throw new Error(`There is no release ${id}.`);
      live.swap(await store.load(manifest));
      await store.setCurrent(id);
      await this.#perform({ kind: 'restore', manifest });
      this.#remember(manifest);
      log.info(`went back to release ${id}`);
    });
  }

  /** Finishes what is under way, then ends the thread. */
  async stop(): Promise<void> {
    this.#stopping = true;
    clearTimeout(this.#timer);
    await this.#chain;
    await this.#kept.catch(() => {});
    await this.#parts.thread.stop();
  }
}
