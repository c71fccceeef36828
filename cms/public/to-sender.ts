import type { Candidate } from './candidate.ts';
import { documentPart } from './document-part.ts';
import type { Lookup } from './lookup.ts';
import type { Stored } from './stored.ts';
import { numberOf, plainOf, textOrEmpty } from './stored-field.ts';

/** Who sends letters. */
export const toSender = (stored: Stored, lookup: Lookup): Candidate<'senders'> => ({
  ...documentPart(stored),
  name: plainOf(stored.name),
  about: textOrEmpty(stored.about),
  icon: stored.icon,
  order: numberOf(stored.order) ?? 0,
  website: plainOf(stored.website),
  letters: lookup.slugs('letters', stored.letters),
});
