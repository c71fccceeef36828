import type { Candidate } from './candidate.ts';
import { articlePart } from './document-part.ts';
import type { Lookup } from './lookup.ts';
import type { Stored } from './stored.ts';
import { numberOf } from './stored-field.ts';

/** What a volunteer can do. */
export const toRole = (stored: Stored, lookup: Lookup): Candidate<'roles'> => ({
  ...articlePart(stored, lookup),
  icon: stored.icon,
  order: numberOf(stored.order) ?? 0,
  withChildren: stored.withChildren === true ? true : undefined,
  service: lookup.slug('services', stored.service),
});
