import type { Paper } from '../../../content/flyer-files.ts';
import type { Locale } from '../../../content/locales.ts';

/** Which page of which flyer. */
export interface PrintKey {
  /** Slug. */
  readonly flyer: string;
  readonly language: Locale;
  readonly paper: Paper;
}

/** A page that should be there as a PDF, as it is live now. */
export interface WantedPrint extends PrintKey {
  readonly path: string;
  /** Digest of what is printed of the page. */
  readonly page: string;
}

/** A PDF that is there. */
export interface Print extends PrintKey {
  readonly page: string;
  readonly file: string;
  readonly bytes: number;
  readonly pages: number;
}

export const nameOf = ({ flyer, language, paper }: PrintKey): string => `${flyer}/${language}/${paper}`;
