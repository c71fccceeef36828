import type { Lookup } from './lookup.ts';
import { readinessOf } from './readiness.ts';
import type { Stored } from './stored.ts';
import { plainOf, textOf, textOrEmpty } from './stored-field.ts';
import { toBlocks } from './to-blocks.ts';

/** What every public document has. */
export const documentPart = (stored: Stored) => ({
  slug: plainOf(stored.slug),
  updatedAt: plainOf(stored.updatedAt),
  readiness: readinessOf(stored.readiness),
});

/** What every document with a page of its own has. A title must exist in some language: without it the document stays out. */
export const articlePart = (stored: Stored, lookup: Lookup) => ({
  ...documentPart(stored),
  title: textOf(stored.title),
  summary: textOrEmpty(stored.summary),
  blocks: toBlocks(stored.blocks, lookup),
});
