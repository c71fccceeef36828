import type { Candidate } from './candidate.ts';
import { documentPart } from './document-part.ts';
import type { Lookup } from './lookup.ts';
import type { Stored } from './stored.ts';
import { dayOf, groupOf, numberOf, plainOf, textOf } from './stored-field.ts';
import { toCrew } from './to-crew.ts';

/** One date of an event. Nothing while its event is not public: a date alone has no page. */
export function toOccurrence(stored: Stored, lookup: Lookup): Candidate<'occurrences'> | undefined {
  const event = lookup.slug('events', stored.event);
  return event === undefined ? undefined : {
    ...documentPart(stored),
    event,
    date: dayOf(stored.date),
    start: plainOf(stored.start),
    end: plainOf(stored.end),
    location: lookup.slug('locations', stored.location),
    capacity: numberOf(stored.capacity),
    state: stored.state ?? 'planned',
    holiday: stored.holiday,
    reason: textOf(stored.reason),
    note: textOf(stored.note),
    menu: lookup.slug('menus', stored.menu),
    sequence: numberOf(stored.sequence) ?? 0,
    crew: toCrew(stored.crew, lookup),
    usual: usualOf(stored.usual, lookup),
  };
}

/** When and where it was before a closure; see `cms/closures`. */
function usualOf(value: unknown, lookup: Lookup) {
  const { start, end, location } = groupOf(value);
  return value ? { start: plainOf(start), end: plainOf(end), location: lookup.slug('locations', location) } : undefined;
}
