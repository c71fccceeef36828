import type { Candidate } from './candidate.ts';
import { documentPart } from './document-part.ts';
import type { Stored } from './stored.ts';
import { codesOf, dayOf, numberOf, plainOf, textOrEmpty } from './stored-field.ts';
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
  languages: known(codesOf(stored.languages)),
  stepFree: plainOf(stored.stepFree),
  order: numberOf(stored.order) ?? 0,
});

/** An empty list says that nobody filled it in, not that no language is spoken. */
const known = (codes: string[]): string[] | undefined => (codes.length > 0 ? codes : undefined);
