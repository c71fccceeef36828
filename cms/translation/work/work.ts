import type { Locale } from '../../../content/locales.ts';

/**
 * `free`: nobody has it; a draft may be left for the next person. `taken`: somebody translates it. `handed-in`: it waits for somebody who reads it.
 * `back`: it was read and came back to who wrote it, with a sentence. `done`: approved, and on the site.
 */
export const workStates = ['free', 'taken', 'handed-in', 'back', 'done'] as const;
export type WorkState = (typeof workStates)[number];

/** Which part of which document in which language: at most one row each. */
export interface WorkPlace {
  /** `topics:12`, or `globals:notice`. */
  readonly document: string;
  readonly locale: Locale;
  /** The id of a block, or `top` for all texts outside the blocks. */
  readonly part: string;
}

/** Work on one part. Accounts are ids as text, never names; times are milliseconds since 1970. */
export interface Work extends WorkPlace {
  readonly id: string | number;
  readonly state: WorkState;
  /** Who has it, handed it in, or wrote what was approved; nothing when nobody has it, and after retention. */
  readonly account: string | undefined;
  /** When the state came about. */
  readonly since: number;
  /** When somebody last did something with it. */
  readonly touched: number;
  /** What was written so far, by path; empty when it is done. */
  readonly texts: Readonly<Record<string, string>>;
  /** The Dutch that its writer saw, by path: its hash. */
  readonly from: Readonly<Record<string, string>>;
  /** Why it came back. */
  readonly note: string | undefined;
  /** Grows with every change: who changes a row says which one was seen. */
  readonly turn: number;
}

export type WorkChanges = Partial<Pick<Work, 'state' | 'account' | 'since' | 'touched' | 'texts' | 'from' | 'note'>>;

/** The name of the part of all texts outside the blocks. */
export const top = 'top';
/** In which part somebody works on a text. */
export const workPartOf = ({ part, inBlock }: { readonly part: string; readonly inBlock: boolean }): string => (inBlock ? part : top);
