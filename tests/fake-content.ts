import type { CollectionName, DocumentOf, Snapshot } from '../content/snapshot.ts';
import type { PublicContent, QueuedChange } from '../cms/publishing/public-content.ts';

/** Published content without a database: a snapshot that tests change, with the queue that the publisher empties. */
export class FakeContent implements PublicContent {
  snapshot: Snapshot;
  #live: Snapshot;
  #rows: QueuedChange[] = [];
  #next = 1;

  constructor(snapshot: Snapshot) {
    this.snapshot = snapshot;
    this.#live = snapshot;
  }

  /** Saves a document (`null` takes it away) and answers the row to nudge the publisher with. */
  save<C extends CollectionName>(collection: C, slug: string, document: DocumentOf<C> | null): number {
    const documents = { ...this.snapshot[collection] } as Record<string, DocumentOf<C>>;
    if (document) documents[slug] = document;
    else delete documents[slug];
    this.snapshot = { ...this.snapshot, [collection]: documents };
    return this.#queue(collection, slug);
  }

  saveGlobals(globals: Partial<Snapshot['globals']>): number {
    this.snapshot = { ...this.snapshot, globals: { ...this.snapshot.globals, ...globals } };
    return this.#queue('global', Object.keys(globals).join());
  }

  moveTo(day: string): void {
    this.snapshot = { ...this.snapshot, day };
  }

  #queue(kind: string, document: string): number {
    const id = this.#next++;
    this.#rows.push({ id, kind, document });
    return id;
  }

  readAll = async () => (this.#live = this.snapshot);
  readChanged = async () => (this.#live = this.snapshot);
  today = () => (this.#live = this.snapshot);
  leftOut = () => [];
  queued = async () => [...this.#rows];
  forgetQueued = async (rows?: readonly QueuedChange[]) => {
    this.#rows = rows ? this.#rows.filter(({ id }) => !rows.some((row) => row.id === id)) : [];
  };
  get live(): Snapshot {
    return this.#live;
  }
}
