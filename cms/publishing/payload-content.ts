import type { Payload } from 'payload';
import type { Snapshot } from '../../content/snapshot.ts';
import { changesSlug } from './changes.ts';
import type { PublicContent, QueuedChange } from './public-content.ts';
import type { PublishingState } from './publisher-door.ts';
import { type PublicState, applyChange, onDay, readPublicState } from '../public/read.ts';

/** The published content of a running Payload, kept up to date change by change. */
export class PayloadContent implements PublicContent {
  readonly #payload: Payload;
  readonly #siteUrl: string;
  #state: PublicState | undefined;

  constructor(payload: Payload, siteUrl: string) {
    this.#payload = payload;
    this.#siteUrl = siteUrl;
  }

  #held(): PublicState {
    if (!this.#state) throw new Error('The published content has not been read yet.');
    return this.#state;
  }

  /** What is public now, with all that the next is made from. Throws before `readAll`. */
  state(): PublicState {
    return this.#held();
  }

  async readAll(): Promise<Snapshot> {
    this.#state = await readPublicState(this.#payload, { siteUrl: this.#siteUrl, now: new Date() });
    return this.#state.snapshot;
  }

  async readChanged(changes: readonly QueuedChange[]): Promise<Snapshot> {
    const wanted = changes.map(({ kind, document }) => (kind === 'global' ? { global: document } : { collection: kind, id: document }));
    this.#state = await applyChange(this.#held(), this.#payload, wanted, new Date());
    return this.#state.snapshot;
  }

  today(): Snapshot {
    this.#state = onDay(this.#held(), new Date());
    return this.#state.snapshot;
  }

  timeZone(): string {
    return this.#held().snapshot.globals.settings.timeZone;
  }

  leftOut(): PublishingState['leftOut'] {
    return this.#held().problems;
  }

  async queued(): Promise<QueuedChange[]> {
    const { docs } = await this.#payload.find({ collection: changesSlug as 'users', depth: 0, pagination: false, sort: 'id' });
    return docs as unknown as QueuedChange[];
  }

  async forgetQueued(rows?: readonly QueuedChange[]): Promise<void> {
    await this.#payload.delete({ collection: changesSlug as 'users', where: rows ? { id: { in: rows.map(({ id }) => id) } } : { id: { exists: true } }, depth: 0 });
  }
}
