import type { Snapshot } from '../../content/snapshot.ts';
import type { Patch } from './changed-keys.ts';
import type { Problem } from './checks.ts';
import type { Entry, Manifest } from './release.ts';

/** What the server asks of the publishing thread. Each is answered by exactly one `done` or `failed` with the same number. */
export type Task =
  /** Take this snapshot and go on from this release. */
  | { readonly kind: 'load'; readonly snapshot: Snapshot; readonly manifest: Manifest | undefined }
  /** Make a release of what changed. */
  | { readonly kind: 'publish'; readonly patch: Patch; readonly why: string }
  /** Make the next part of the release that `publish` said has more. */
  | { readonly kind: 'go-on' }
  /** Write the snapshot in use for a full build, and remember what was live then. */
  | { readonly kind: 'write-snapshot'; readonly workspace: string }
  /** Make a release of the files of that full build; pages published since are kept. */
  | { readonly kind: 'adopt'; readonly folder: string; readonly why: string }
  /** Go on from an older release: the next publish compares with it. */
  | { readonly kind: 'restore'; readonly manifest: Manifest };

/** What the server's thread needs to know of a release: the rest stays here, for big messages hold that thread up. */
export type ReleaseHead = Pick<Manifest, 'id' | 'madeAt' | 'code'>;

/** The best compressed form of a live file. */
export interface BetterForm {
  readonly hash: string;
  readonly br: Uint8Array;
}

export interface Outcome {
  /** Absent when nothing is different. */
  readonly release?: ReleaseHead;
  /** After a full build: the live files that stay, beside those that came; after a change all stay. */
  readonly kept?: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** The change concerns further pages: ask to go on. */
  readonly more?: boolean;
  readonly problems: readonly Problem[];
  /** After a full build: pages that publishing had made differently. An alarm. */
  readonly differences: readonly string[];
}

export type Entries = readonly (readonly [path: string, entry: Entry])[];

export type Message =
  | { readonly kind: 'entries'; readonly task: number; readonly entries: Entries }
  | { readonly kind: 'done'; readonly task: number; readonly outcome: Outcome }
  /** What `done` told is on disk too. */
  | { readonly kind: 'kept'; readonly task: number }
  | { readonly kind: 'failed'; readonly task: number; readonly reason: string }
  /** Files already live, better compressed. */
  | { readonly kind: 'improved'; readonly forms: readonly BetterForm[] };

export interface WorkerSettings {
  readonly responder: string;
  readonly releases: string;
  readonly code: string;
}
