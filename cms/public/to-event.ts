import type { Candidate } from './candidate.ts';
import { articlePart } from './document-part.ts';
import type { Lookup } from './lookup.ts';
import type { Stored } from './stored.ts';
import { codesOf, groupOf, numberOf, plainOf, textOf } from './stored-field.ts';
import { toCrew } from './to-crew.ts';

/** An event: a series, whose dates are occurrences. */
export const toEvent = (stored: Stored, lookup: Lookup): Candidate<'events'> => ({
  ...articlePart(stored, lookup),
  icon: stored.icon,
  kind: stored.kind,
  location: lookup.slug('locations', stored.location),
  free: stored.free === true,
  capacity: numberOf(stored.capacity),
  ages: agesOf(stored.ages),
  languages: codesOf(stored.languages),
  forWhom: textOf(stored.forWhom),
  repeats: repeatsOf(stored.repeats),
  service: lookup.slug('services', stored.service),
  start: plainOf(stored.start),
  end: plainOf(stored.end),
  signUp: signUpOf(stored.signUp),
  crew: toCrew(stored.crew, lookup),
  crewOpensDays: numberOf(stored.crewOpensDays),
});

function signUpOf(value: unknown) {
  const group = groupOf(value);
  if (group.open !== true) return undefined;
  return { asks: codesOf(group.asks), wholeSeries: group.wholeSeries === true, closesHours: numberOf(group.closesHours) ?? 0, largestParty: numberOf(group.largestParty) ?? 10 };
}

function agesOf(value: unknown) {
  const [from, to] = [numberOf(groupOf(value).from), numberOf(groupOf(value).to)];
  return from !== undefined && to !== undefined ? { from, to } : undefined;
}

function repeatsOf(value: unknown) {
  const { weekday, ordinals } = groupOf(value);
  const day = numberOf(weekday);
  return day === undefined ? undefined : { ordinals: Array.isArray(ordinals) ? ordinals.map(numberOf).filter((ordinal) => ordinal !== undefined) : [], weekday: day };
}
