import type { GlobalCandidate } from './candidate.ts';
import type { Lookup } from './lookup.ts';
import { readinessOf } from './readiness.ts';
import type { Stored } from './stored.ts';
import { dayOf, plainOf, textOf } from './stored-field.ts';

/** The banner on every page, such as "closed today". */
export const toNotice = (stored: Stored, lookup: Lookup): GlobalCandidate<'notice'> => ({
  kind: stored.kind ?? 'none',
  date: dayOf(stored.date),
  from: plainOf(stored.from),
  place: lookup.slug('locations', stored.place),
  text: textOf(stored.text),
  readiness: readinessOf(stored.readiness),
  freshness: stored.freshness,
});
