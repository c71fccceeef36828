import type { Snapshot } from '../../content/snapshot.ts';
import type { PublishingState } from './publisher-door.ts';

/** A row of the queue. */
export interface QueuedChange {
  readonly id: number | string;
  /** Collection slug, or `global`. */
  readonly kind: string;
  readonly document: string;
}

/** What is published, as the publisher needs it: behind it stand Payload and `cms/public`, in tests a plain object. */
export interface PublicContent {
  readAll(): Promise<Snapshot>;
  /** The snapshot with these changes; documents that did not change are the same objects as before. */
  readChanged(changes: readonly QueuedChange[]): Promise<Snapshot>;
  /** The same snapshot on today's day. */
  today(): Snapshot;
  leftOut(): PublishingState['leftOut'];
  queued(): Promise<QueuedChange[]>;
  /** Takes rows off the queue; all that exist now when none are named. */
  forgetQueued(rows?: readonly QueuedChange[]): Promise<void>;
}
