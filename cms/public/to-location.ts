import type { Candidate } from './candidate.ts';
import { documentPart } from './document-part.ts';
import type { Lookup } from './lookup.ts';
import type { Stored } from './stored.ts';
import { codesOf, dayOf, groupOf, plainOf, rowsOf, textOf } from './stored-field.ts';
import { toHours } from './to-hours.ts';

/** A place with its hours, its holidays and its days that are different. */
export const toLocation = (stored: Stored, lookup: Lookup): Candidate<'locations'> => ({
  ...documentPart(stored),
  name: plainOf(stored.name),
  street: plainOf(stored.street),
  postcode: plainOf(stored.postcode),
  city: plainOf(stored.city),
  mapUrl: plainOf(stored.mapUrl),
  stepFree: stored.stepFree,
  phone: plainOf(stored.phone),
  email: plainOf(stored.email),
  route: textOf(stored.route),
  hours: toHours(stored.hours),
  holidays: codesOf(stored.holidays),
  exceptions: rowsOf(stored.exceptions).map((row) => ({
    date: dayOf(row.date),
    kind: row.kind,
    from: plainOf(row.from),
    to: plainOf(row.to),
    place: lookup.slug('locations', row.place),
    // A closure keeps the row that it stands for, so the reason is of that one, and comes back with it.
    reason: groupOf(row.closure).instead ? undefined : textOf(row.reason),
  })),
});
