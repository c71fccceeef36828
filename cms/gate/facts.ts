import type { Day } from '../../content/dates/days.ts';
import type { Locale } from '../../content/locales.ts';
import type { Words } from '../fields/words.ts';
import type { Term } from '../language/hint.ts';

/** An upload, as far as the gate asks. */
export interface MediaFacts {
  readonly isPicture: boolean;
  /** What can be seen, in Dutch. */
  readonly alt: string | undefined;
  /** The language of a PDF, where it was read from the file and is beyond doubt. */
  readonly language: string | undefined;
}

/** What the rules must know beside the document. Read once, so that the rules stay pure. */
export interface GateFacts {
  /** Slug of the collection; nothing for a global. */
  readonly collection?: string | undefined;
  readonly today: Day;
  /** Whether the public sees an earlier version now. */
  readonly wasPublic: boolean;
  /** Everything for who writes all of it; for a translator only the texts of one language. */
  readonly judges: 'all' | Locale;
  /** Whether a page of this site is there for the public, by its path without the language. */
  readonly pageExists: (path: string) => boolean;
  readonly media: ReadonlyMap<string, MediaFacts>;
  /** What is wrong with links to other sites, as far as is known. */
  readonly brokenLinks: ReadonlyMap<string, Words>;
  readonly terms: Readonly<Partial<Record<Locale, readonly Term[]>>>;
}
