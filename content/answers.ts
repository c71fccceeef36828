import type { FormFault, SignUpAnswers, Typed } from './forms/sign-up.ts';
import type { Locale } from './locales.ts';

/**
 * Pages that answer one person and so are no files: the server makes them when they are asked for, in the site's own layout. What is in here is shown,
 * so it is only what this person may see.
 */
export type Answer =
  | { readonly page: 'form'; readonly lang: Locale; readonly sitting: string; readonly typed: Typed; readonly faults: readonly FormFault[]; readonly refused?: 'too-many' | 'busy' | 'over' }
  | { readonly page: 'check'; readonly lang: Locale; readonly sitting: string; readonly typed: Typed; readonly answers: SignUpAnswers; readonly ticket: string; readonly left: number | undefined }
  | Yours
  | { readonly page: 'find'; readonly lang: Locale; readonly typed: Typed; readonly found: 'not-asked' | 'none' | 'too-many' };

/** The page of one sign-up. */
export interface Yours {
  readonly page: 'yours';
  readonly lang: Locale;
  /** Nothing when the sign-up is gone. */
  readonly signUp?: {
    /** Path of this page with its language. It opens the sign-up, so it is written nowhere but here and in the mail. */
    readonly address: string;
    readonly sitting: string;
    readonly code: string;
    readonly state: 'pending' | 'doubted' | 'waiting' | 'offered' | 'confirmed' | 'lapsed' | 'cancelled';
    readonly answers: SignUpAnswers;
    /** Milliseconds since 1970. */
    readonly offerUntil?: number | undefined;
    /** How many persons wait before this party. */
    readonly before: number;
    /** Whether it can still be changed, and an offer taken. */
    readonly open: boolean;
    /** Whether it can still be cancelled: until the end, so that somebody else gets the plate. */
    readonly mayCancel: boolean;
  };
  /** What came of the last change. */
  readonly said?: 'changed' | 'grew-not' | 'busy' | undefined;
  /** The form of a change that was not right: what was typed, and its faults. */
  readonly editing?: { readonly typed: Typed; readonly faults: readonly FormFault[] } | undefined;
}

/** The names of the hidden fields and of the buttons, the same in the pages and in the server. */
export const fieldNames = { ticket: 'ticket', step: 'step', trap: 'website' } as const;
