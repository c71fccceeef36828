import type { Candidate } from './candidate.ts';
import { articlePart } from './document-part.ts';
import type { Lookup } from './lookup.ts';
import type { Stored } from './stored.ts';
import { toShort } from './to-short.ts';
import { codesOf, dayOf, numberOf, textOf } from './stored-field.ts';

/** A service: what the foundation does. */
export const toService = (stored: Stored, lookup: Lookup): Candidate<'services'> => ({
  ...articlePart(stored, lookup),
  short: toShort(stored.short),
  icon: stored.icon,
  order: numberOf(stored.order) ?? 0,
  state: stored.state ?? 'running',
  forWhom: textOf(stored.forWhom),
  bring: textOf(stored.bring),
  languages: codesOf(stored.languages),
  location: lookup.slug('locations', stored.location),
  organisations: lookup.slugs('organisations', stored.organisations),
  events: lookup.slugs('events', stored.events),
  flyers: lookup.slugs('flyers', stored.flyers),
  sourceYear: numberOf(stored.sourceYear),
  checkedOn: dayOf(stored.checkedOn),
});
