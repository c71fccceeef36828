import type { Problem as LeftOut } from '../public/problem.ts';
import type { Attempt } from './attempt.ts';
import type { Problem } from './checks.ts';

/** A release that can be gone back to. */
export interface KeptRelease {
  readonly id: string;
  /** ISO time. */
  readonly madeAt: string;
  readonly why: string;
  readonly files: number;
  readonly current: boolean;
}

/** What became of the latest publishing: shown on the dashboard. */
export interface PublishingState {
  readonly release: string | undefined;
  /** ISO time. */
  readonly madeAt: string | undefined;
  readonly lastAttempt: Attempt | undefined;
  /** Why the last attempt did not go live; empty when it did. */
  readonly problems: readonly Problem[];
  /** Documents that could not be shown and were left out. */
  readonly leftOut: readonly LeftOut[];
  /** Pages in which publishing and the last full build differed. */
  readonly differences: readonly string[];
  readonly waiting: boolean;
}

/** What the admin and the hooks may ask of the publisher. */
export interface PublisherDoor {
  /** A change was queued under this row id; it is looked for until its transaction commits. */
  nudge(row: number | string): void;
  state(): PublishingState;
  releases(): Promise<KeptRelease[]>;
  /** Whether the release that residents get has this path. */
  shows?(path: string): boolean;
  /** Goes back to a kept release. Throws when it is not there. The next change publishes everything that differs again. */
  restore(id: string): Promise<void>;
}

const door = Symbol.for('publisher');
type Holder = { [door]?: PublisherDoor };

/**
 * The publisher of this process. The server and Next's bundle each have their own copy of this module, so it is handed over on
 * `globalThis`. Nothing in a process that does not serve (a migration, a test of a collection): rows then wait for the next start.
 */
export const publisherInThisProcess = (): PublisherDoor | undefined => (globalThis as Holder)[door];
export const openPublisherDoor = (publisher: PublisherDoor | undefined): void => { (globalThis as Holder)[door] = publisher; };
