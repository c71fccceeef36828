import type { Candidate } from './candidate.ts';
import { articlePart } from './document-part.ts';
import type { Lookup } from './lookup.ts';
import type { Stored } from './stored.ts';
import { dayOf } from './stored-field.ts';

/** A news item. */
export const toNews = (stored: Stored, lookup: Lookup): Candidate<'news'> => ({
  ...articlePart(stored, lookup),
  date: dayOf(stored.date),
});
