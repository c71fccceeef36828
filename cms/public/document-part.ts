import { spokenFields } from '../recordings/spoken-fields.ts';
import type { Lookup } from './lookup.ts';
import { readinessOf } from './readiness.ts';
import type { Stored } from './stored.ts';
import { plainOf, textOf, textOrEmpty } from './stored-field.ts';
import { toAudio } from './to-audio.ts';
import { toBlocks } from './to-blocks.ts';

/** What every public document has. */
export const documentPart = (stored: Stored) => ({
  slug: plainOf(stored.slug),
  updatedAt: plainOf(stored.updatedAt),
  readiness: readinessOf(stored.readiness),
  // Derived while it was read: see `cms/translation`.
  freshness: stored.freshness,
});

/** What every document with a page of its own has. A title must exist in some language: without it the document stays out. */
export const articlePart = (stored: Stored, lookup: Lookup) => ({
  ...documentPart(stored),
  title: textOf(stored.title),
  summary: textOrEmpty(stored.summary),
  blocks: toBlocks(stored.blocks, lookup),
  audio: toAudio(stored, spokenFields('')),
});
