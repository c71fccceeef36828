import { isolated } from '../../content/dates/clock.ts';
import { dateText } from '../../content/dates/date-line.ts';
import { differences, type NameOf } from '../../content/closures/moved.ts';
import { placePhrase } from '../../content/closures/place.ts';
import type { Day } from '../../content/dates/days.ts';
import { opennessOn } from '../../content/hours/openness.ts';
import { type Locale, sourceLocale } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import { pick } from '../../content/pick.ts';
import { sentence } from '../../content/sentence.ts';
import type { Event, Location, Occurrence, Snapshot } from '../../content/snapshot.ts';
import { dayOf } from '../fields/time.ts';
import type { StoredId } from '../public/stored.ts';
import type { DateChange } from './decide-date.ts';
import type { ExceptionRow } from './decide-place.ts';
import type { KnownPlace } from './read.ts';

const nameIn = (snapshot: Snapshot): NameOf => (slug) => snapshot.locations[slug]?.name;
const slugIn = (places: readonly KnownPlace[]) => (id: StoredId | null | undefined): string | undefined => places.find((place) => place.id === id)?.slug;

/** A place as the site would have it with these exceptions. */
export function placeWith(location: Location, rows: readonly ExceptionRow[], places: readonly KnownPlace[]): Location {
  const slugOf = slugIn(places);
  return {
    ...location,
    exceptions: rows.map(({ date, kind, from, to, place, closure }) => ({
      date: dayOf(date) ?? '', kind, from: from ?? undefined, to: to ?? undefined, place: slugOf(place),
      reason: closure?.instead ? undefined : location.exceptions.find((one) => one.date === dayOf(date))?.reason,
    })),
  };
}

/** A date as the site would have it after a closure. */
export function dateWith(occurrence: Occurrence, { start, end, location, state, usual }: DateChange, places: readonly KnownPlace[]): Occurrence {
  const slugOf = slugIn(places);
  const { usual: _, ...rest } = occurrence;
  return {
    ...rest, start: start ?? undefined, end: end ?? undefined, location: slugOf(location), state,
    ...(usual && { usual: { start: usual.start ?? undefined, end: usual.end ?? undefined, location: slugOf(usual.location) } }),
  };
}

/** What residents read about a place on a day, in one language. */
export function placeSentence(snapshot: Snapshot, location: Location, day: Day, lang: Locale): string {
  const phrase = placePhrase(lang, location, day, snapshot.day, nameIn(snapshot));
  if (phrase) return sentence(lang, phrase);
  const openness = opennessOn(location, day);
  const [first, last] = openness.kind === 'open' ? [openness.spans[0], openness.spans.at(-1)] : [];
  if (!first || !last) return sentence(lang, say(lang, 'closures.asUsual'));
  return `${sentence(lang, say(lang, 'closures.asUsual'))} ${isolated(`${first.from}–${last.to}`)}`;
}

/** What residents read about a date, in one language: which date, and what is different. */
export function dateSentence(snapshot: Snapshot, occurrence: Occurrence, event: Event, lang: Locale): string {
  const title = pick(event.title, event.readiness[lang] === 'missing' ? sourceLocale : lang);
  const when = dateText(lang, occurrence.date, occurrence.start, occurrence.end, true);
  const different = occurrence.state === 'cancelled' ? [say(lang, 'event.cancelled')] : differences(lang, occurrence, event, snapshot.day, nameIn(snapshot));
  const said = different.length > 0 ? different : [say(lang, 'closures.asUsual')];
  return [say(lang, 'date.on', { event: title ? isolated(title.value) : event.slug, date: when }), ...said].map((phrase) => sentence(lang, phrase)).join(' ');
}
