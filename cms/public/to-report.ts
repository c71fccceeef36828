import type { Candidate } from './candidate.ts';
import { articlePart } from './document-part.ts';
import type { Lookup } from './lookup.ts';
import type { Stored } from './stored.ts';
import { numberOf } from './stored-field.ts';

/** An annual report, with its figures when they were taken, and its PDF when there is one. */
export function toReport(stored: Stored, lookup: Lookup): Candidate<'reports'> {
  const pdf = lookup.upload(stored.pdf);
  return {
    ...articlePart(stored, lookup),
    year: numberOf(stored.year),
    figures: stored.figures,
    pdf: pdf && { url: pdf.url, bytes: pdf.bytes },
  };
}
