import type { Locale } from '../../content/locales.ts';
import type { Words } from '../fields/words.ts';

export const findingKinds = ['alt', 'page', 'bidi', 'allergens', 'past', 'pdf', 'empty', 'reading', 'translation', 'link'] as const;

/** Something that an editor should know before a document goes to the public. */
export interface Finding {
  readonly kind: (typeof findingKinds)[number];
  /** The field in the form, such as `blocks.2.body`. */
  readonly path: string;
  readonly words: Words;
  /** The language whose text it is about; nothing where it is the same in all. */
  readonly locale?: Locale;
  /** The sentence or word that it is about. */
  readonly at?: string;
}
