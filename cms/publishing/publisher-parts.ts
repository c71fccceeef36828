import type { Live } from './live.ts';
import type { PublicContent } from './public-content.ts';
import type { ReleaseStore } from './release-store.ts';
import type { PublishingThread } from './worker-thread.ts';

/** What the publisher needs from the server. */
export interface PublisherParts {
  readonly content: PublicContent;
  readonly thread: PublishingThread;
  readonly store: ReleaseStore;
  readonly live: Live;
  readonly log: { info(message: string): void; error(message: string): void };
  readonly root: string;
  readonly workspace: string;
  readonly code: string;
}
