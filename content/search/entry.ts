import type { CollectionName } from '../snapshot.ts';

/** Something that can be found, in one language. */
export interface Entry {
  /** Path without the language: names it in every language. */
  readonly path: string;
  /** `lists`: a page of many documents, such as the calendar. */
  readonly kind: CollectionName | 'lists';
  /** What it was made of. While that is the same object, nothing is to be done. */
  readonly from: object;
  /** What it is called, and other words that people type for it. */
  readonly names: readonly string[];
  /** A Dutch word of a letter, as it stands there. */
  readonly word?: string | undefined;
  /** With its marks, as every text. */
  readonly summary: string;
  /** Headings and body, with their marks. */
  readonly texts: readonly string[];
}
