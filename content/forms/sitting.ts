import { Temporal } from 'temporal-polyfill';
import type { CollectionName, DocumentOf, Event, Menu, Occurrence } from '../snapshot.ts';
import type { SignUpQuestions } from './sign-up.ts';

/** Where documents are looked up: the views' source, or a snapshot. */
export interface Documents {
  one<C extends CollectionName>(collection: C, slug: string | undefined): DocumentOf<C> | undefined;
  all<C extends CollectionName>(collection: C): readonly DocumentOf<C>[];
}

/** What one sign-up is for: one date, or all dates of a course that are still to come. */
export interface Sitting {
  /** That of the occurrence, or of the event for a course. */
  readonly slug: string;
  /** Path of the page with its form, without the language. */
  readonly path: string;
  readonly event: Event;
  /** In order of time; those that are cancelled are not among them, unless all are. */
  readonly sessions: readonly Occurrence[];
  readonly cancelled: boolean;
  /** Nothing when there is room for everybody. */
  readonly capacity: number | undefined;
  readonly asked: SignUpQuestions;
  readonly menus: readonly Menu[];
  /** The first session begins, the last one ends, sign-up closes: milliseconds since 1970. */
  readonly startsAt: number;
  readonly endsAt: number;
  readonly closesAt: number;
}

/** A sitting without a capacity has room for this many: the counter needs a number. */
export const noLimit = 100_000;

const moment = (zone: string, day: string, clock: string): number => Temporal.PlainDateTime.from(`${day}T${clock}`).toZonedDateTime(zone).epochMilliseconds;

/**
 * The sitting with this slug: an occurrence of an event that takes sign-ups, or an event whose sessions are booked together. Nothing for anything else.
 * Where no time is known, the day begins at midnight and ends at the next: sign-up for a dinner without a time closes the evening before.
 * @param zone the foundation's zone
 */
export function sittingOf(documents: Documents, slug: string, zone: string): Sitting | undefined {
  const occurrence = documents.one('occurrences', slug);
  const event = documents.one('events', occurrence ? occurrence.event : slug);
  const settings = event?.signUp;
  if (!event || !settings || settings.wholeSeries === Boolean(occurrence)) return undefined;
  const all = occurrence ? [occurrence] : documents.all('occurrences').filter((one) => one.event === slug).sort((a, b) => (a.date < b.date ? -1 : 1));
  const planned = all.filter(({ state }) => state === 'planned');
  const sessions = planned.length > 0 ? planned : all;
  const [first, last] = [sessions[0], sessions.at(-1)];
  if (!first || !last) return undefined;
  const startsAt = moment(zone, first.date, first.start ?? '00:00');
  const nextDay = Temporal.PlainDate.from(last.date).add({ days: 1 }).toString();
  return {
    slug, event, sessions,
    path: occurrence ? `/events/${event.slug}/${occurrence.date}` : `/events/${event.slug}`,
    cancelled: planned.length === 0,
    capacity: (occurrence ? occurrence.capacity : undefined) ?? event.capacity,
    asked: { asks: settings.asks, ages: event.ages, largestParty: settings.largestParty, timed: sessions.every(({ start }) => start !== undefined) },
    menus: sessions.flatMap(({ menu }) => documents.one('menus', menu) ?? []),
    startsAt,
    endsAt: last.end ? moment(zone, last.date, last.end) : moment(zone, nextDay, '00:00'),
    closesAt: startsAt - settings.closesHours * 3_600_000,
  };
}
