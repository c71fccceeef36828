import type { Locale } from '../../../content/locales.ts';

/** How far a text is, in the words of XLIFF. */
export const segmentStates = ['initial', 'translated', 'reviewed', 'final'] as const;
export type SegmentState = (typeof segmentStates)[number];

/** One text in a file for translators. */
export interface Unit {
  /** Where the text is in its document, such as `blocks.65f.body`. */
  readonly path: string;
  /** For the translator: where it stands, and which marks it may have. Not read back. */
  readonly notes: readonly string[];
  readonly source: string;
  /** Nothing when there is no translation yet. */
  readonly target: string | undefined;
  readonly state: SegmentState;
  /** Says more than `state`, such as that the Dutch changed since. Not read back. */
  readonly subState?: 'outdated' | 'machine' | undefined;
}

/** A document in a file for translators. */
export interface UnitFile {
  /** `topics:12`. */
  readonly document: string;
  /** Its name, for the translator. Not read back. */
  readonly notes: readonly string[];
  readonly units: readonly Unit[];
}

/** A whole file for translators: from Dutch into one language. */
export interface TranslationFile { readonly target: Locale; readonly files: readonly UnitFile[] }
