import type { GlobalCandidate } from './candidate.ts';
import { isTimeZone } from './day.ts';
import type { Lookup } from './lookup.ts';
import type { Stored } from './stored.ts';
import { codesOf, plainOf, textOf, textOrEmpty } from './stored-field.ts';

/** What the whole site knows of the foundation. */
export const toSettings = (stored: Stored, lookup: Lookup): GlobalCandidate<'settings'> => ({
  name: plainOf(stored.name),
  motto: textOrEmpty(stored.motto),
  timeZone: isTimeZone(stored.timeZone) ? stored.timeZone : undefined,
  phone: plainOf(stored.phone),
  email: plainOf(stored.email),
  desk: lookup.slug('locations', stored.desk),
  deskLanguages: codesOf(stored.deskLanguages),
  bring: textOf(stored.bring),
  welcome: textOrEmpty(stored.welcome),
  promise: textOrEmpty(stored.promise),
  freshness: stored.freshness,
});
