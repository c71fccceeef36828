import type { Candidate } from './candidate.ts';
import { articlePart } from './document-part.ts';
import type { Lookup } from './lookup.ts';
import type { Stored } from './stored.ts';

/** A page of its own, such as the one about privacy. */
export const toPage = (stored: Stored, lookup: Lookup): Candidate<'pages'> => articlePart(stored, lookup);
