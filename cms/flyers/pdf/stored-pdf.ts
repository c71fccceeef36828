import type { ReadLanguage } from './language-of.ts';

/** The group `pdf` of an upload; empty for a picture, and for a PDF that nobody has read yet. */
export interface StoredPdf extends Partial<ReadLanguage> {
  /** `closed`: it could not be opened. */
  readonly state?: 'read' | 'closed' | null;
  readonly pages?: number | null;
  /** File beside the upload. */
  readonly thumbnail?: string | null;
  readonly thumbnailWidth?: number | null;
  readonly thumbnailHeight?: number | null;
}

export const pdfType = 'application/pdf';
