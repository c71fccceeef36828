import type { Candidate } from './candidate.ts';
import { articlePart } from './document-part.ts';
import type { Lookup } from './lookup.ts';
import type { Stored } from './stored.ts';
import { toShort } from './to-short.ts';
import { numberOf } from './stored-field.ts';

/** A topic: what somebody needs help with. */
export const toTopic = (stored: Stored, lookup: Lookup): Candidate<'topics'> => ({
  ...articlePart(stored, lookup),
  short: toShort(stored.short),
  icon: stored.icon,
  order: numberOf(stored.order) ?? 0,
  services: lookup.slugs('services', stored.services),
  organisations: lookup.slugs('organisations', stored.organisations),
  flyers: lookup.slugs('flyers', stored.flyers),
});
