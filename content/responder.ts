import type { Answer } from './answers.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * What the built site offers to the server (`dist/responder/`): the same pages as the full build, rendered one at a time.
 * The server loads the built file by path, so neither side imports the other.
 */
export interface Responder {
  /** Takes a snapshot; the previous one is let go. Cheap: nothing is rendered. */
  use(snapshot: Snapshot): void;
  /** Every path of the site under the snapshot in use, such as `/nl/topics/debts`, in a fixed order. */
  paths(): string[];
  /**
   * Digest of everything the page shows, and what was read to know it (`topics/debts`, `topics/*`, `globals/settings`, `day`).
   * Equal digests mean equal bytes. Throws when the view itself fails.
   */
  describe(path: string): PageDigest;
  /** Renders one path. 404 for a path that is not in `paths()`. Throws nothing: a page that fails answers 500 with the reason in `error`. */
  render(path: string): Promise<Rendered>;
  /** Renders the answer to one person, in the site's layout. 404 when what it is about is not public any more. Throws nothing, as `render`. */
  answer(answer: Answer): Promise<Rendered>;
}

export interface PageDigest {
  readonly digest: string;
  readonly reads: readonly string[];
}

export interface Rendered {
  readonly status: number;
  /** Content type with charset. */
  readonly type: string;
  readonly body: Uint8Array;
  readonly error?: string;
}

/** What the built file exports. */
export interface ResponderModule {
  createResponder(): Responder;
}
