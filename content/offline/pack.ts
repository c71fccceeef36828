import type { Locale } from '../locales.ts';

/** One file of a pack: its path, SHA-256 of its plain bytes (32 digits), what it weighs on the way, and for a page its title with the title's language when it is another. */
export type PackFile = readonly [path: string, hash: string, bytes: number, title?: string, lang?: string];

/** What a phone keeps of the site in one language: a list that the server makes from the live release, at `/{lang}/pack.json`. */
export interface Pack {
  readonly lang: Locale;
  /** Says which set of files this is: same digest, same files. */
  readonly digest: string;
  /** The day of the release, `YYYY-MM-DD`, and the sentence that stands above a saved page: its hours and dates are those of that day. */
  readonly day: string;
  readonly asOf: string;
  readonly files: readonly PackFile[];
  /** What all of them weigh on the way, in bytes. */
  readonly bytes: number;
  /** Recordings that the pages play, each in two kinds of file; saved only when somebody asks for them too, in the kind that the browser plays. */
  readonly audio: readonly (readonly [path: string, bytes: number])[];
}

/** A sign-up that waits on the phone for a connection, as the offline page shows it. `at`: when it was kept. */
export interface Later {
  readonly id: string;
  readonly lang: Locale;
  readonly sitting: string;
  /** Path of the page with its form. */
  readonly path: string;
  readonly title: string;
  /** Its date in words, as the page says it. */
  readonly when?: string;
  readonly at: number;
  readonly state: 'waiting' | 'done' | 'faults' | 'refused';
  /** What was typed, by field; nothing once it was sent. */
  readonly fields?: readonly (readonly [name: string, value: string])[];
  /** For `done`: the page of the sign-up, its code, and whether it has a seat. */
  readonly address?: string;
  readonly code?: string;
  readonly got?: string;
  /** For `refused`: why. */
  readonly why?: 'too-many' | 'busy' | 'over';
}
