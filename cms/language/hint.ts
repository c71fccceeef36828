import type { Words } from '../fields/words.ts';

/** What a hint is about. */
export const hintKinds = ['number', 'link', 'name', 'term', 'mark', 'bidi', 'length'] as const;
export type HintKind = (typeof hintKinds)[number];

/** Something in a translation that is worth a second look. Never a refusal: a translator may know better. */
export interface Hint {
  readonly kind: HintKind;
  readonly words: Words;
  /** The piece of text that it is about: of the Dutch when it is missing in the translation, else of the translation. */
  readonly at?: string;
}

/** A word of the glossary, as one language sees it. */
export interface Term {
  /** In Dutch. */
  readonly nl: string;
  /** Stays Dutch in every language, with an explanation. */
  readonly keepDutch: boolean;
  /** What was agreed for this language, the best first; none when nothing was. */
  readonly own: readonly string[];
}
