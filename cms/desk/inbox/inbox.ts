import type { Snapshot } from '../../../content/snapshot.ts';
import type { Request } from '../requests/request.ts';
import type { RequestStore } from '../requests/store.ts';
import type { InboxReads } from './store/inbox-reads.ts';

/** Requests of this process, as the desk works on them. */
export interface Inbox {
  readonly store: RequestStore;
  readonly reads: InboxReads;
  /** The published content now. */
  snapshot(): Snapshot;
  /** Milliseconds since 1970. */
  now(): number;
  /** Has an answer sent by mail, in the person's language, with the way back to their page. False when there is no address to send it to. */
  mailAnswer(request: Request, text: string): Promise<boolean>;
}

const holder = Symbol.for('inbox');
type Holder = { [holder]?: Inbox };

/** The inbox of this process, for the admin, whose bundle has its own copy of this module. Nothing in a process that does not serve. */
export const inbox = (): Inbox | undefined => (globalThis as Holder)[holder];
export const openInbox = (opened: Inbox | undefined): void => { (globalThis as Holder)[holder] = opened; };
