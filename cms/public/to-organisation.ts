import type { Candidate } from './candidate.ts';
import { documentPart } from './document-part.ts';
import type { Stored } from './stored.ts';
import { dayOf, numberOf, plainOf, textOrEmpty } from './stored-field.ts';
import { toHours } from './to-hours.ts';

/** Another organisation that people are sent to. */
export const toOrganisation = (stored: Stored): Candidate<'organisations'> => ({
  ...documentPart(stored),
  name: plainOf(stored.name),
  city: plainOf(stored.city),
  street: plainOf(stored.street),
  website: plainOf(stored.website),
  phone: plainOf(stored.phone),
  summary: textOrEmpty(stored.summary),
  hours: toHours(stored.hours),
  sourceYear: numberOf(stored.sourceYear),
  lastVerified: dayOf(stored.lastVerified),
  order: numberOf(stored.order) ?? 0,
});
