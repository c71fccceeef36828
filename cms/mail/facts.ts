import { Temporal } from 'temporal-polyfill';
import { clockName } from '../../content/dates/clock.ts';
import { dateLine } from '../../content/dates/date-line.ts';
import { secondDate } from '../../content/dates/second-calendar.ts';
import { longDate } from '../../content/dates/words.ts';
import { addressLine } from '../../content/ics/address-line.ts';
import { type Locale, sourceLocale } from '../../content/locales.ts';
import { pick } from '../../content/pick.ts';
import type { Location, Occurrence, Readiness, Text } from '../../content/snapshot.ts';
import { inLanguage, leftToRight, type Piece } from './pieces.ts';
import { sessionsOf, type Telling } from './telling.ts';

/** A text of a document in a language; a document that is not ready in it is Dutch as a whole. */
export function textOf(document: { readonly readiness: Readiness }, text: Text | undefined, lang: Locale): Piece | undefined {
  const read = pick(text, document.readiness[lang] === 'missing' ? sourceLocale : lang);
  return read && inLanguage(read.value, read.lang, lang);
}

/** Name of the event in a language. */
export const titleOf = ({ sitting: { event } }: Pick<Telling, 'sitting'>, lang: Locale): Piece => textOf(event, event.title, lang) ?? event.slug;

/** The day for a subject: of the reminder's session, or the first one. */
export const dayFor = (telling: Telling, lang: Locale): string => longDate(lang, sessionsOf(telling)[0]?.date ?? telling.snapshot.day);

/** A session's date and time on the Dutch clock, with the part of the day where people count otherwise. */
export function whenLine({ date, start, end }: Pick<Occurrence, 'date' | 'start' | 'end'>, lang: Locale): Piece[] {
  const line = dateLine(lang, date, start, end);
  return line.time ? [line.date, line.join, leftToRight(line.time), line.after] : [line.date];
}

/** The lines under “When”: each session, the date in the second calendar, and where people count the hours otherwise, that these are European. */
export function whenLines(telling: Telling, lang: Locale): Piece[][] {
  const sessions = sessionsOf(telling);
  const places = placesOf(telling);
  const lines = sessions.flatMap((session) => {
    const place = places.length > 1 ? placeOf(telling, session) : undefined;
    const second = secondDate(lang, session.date);
    return [[...whenLine(session, lang), ...(place ? [' · ', addressPiece(place, lang)] : [])], ...(second ? [[second]] : [])];
  });
  const clock = clockName[lang];
  return clock && sessions.some(({ start }) => start) ? [...lines, [clock]] : lines;
}

/** Where it is; nothing when no place is known, or when the sessions are at several and each line says where. */
export function whereLine(telling: Telling, lang: Locale): Piece[] | undefined {
  const [place, ...others] = placesOf(telling);
  return place && others.length === 0 ? [addressPiece(place, lang)] : undefined;
}

/** A moment as date and clock in the foundation's zone, for a sentence with `{date}` and `{time}`. */
export function momentPieces(moment: number, zone: string, lang: Locale): { readonly date: string; readonly time: Piece[] } {
  const here = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
  const line = dateLine(lang, here.toPlainDate().toString(), here.toPlainTime().toString({ smallestUnit: 'minute' }));
  return { date: line.date, time: [leftToRight(line.time ?? ''), line.after] };
}

export const placeOf = ({ snapshot, sitting }: Telling, session: Occurrence): Location | undefined => snapshot.locations[session.location ?? sitting.event.location ?? ''];
const placesOf = (telling: Telling): Location[] => [...new Set(sessionsOf(telling).flatMap((session) => placeOf(telling, session) ?? []))];
/** An address in Dutch letters is Dutch, and runs from left to right. */
const addressPiece = (place: Location, lang: Locale): Piece => (lang === sourceLocale ? addressLine(place) : { text: addressLine(place), dir: 'ltr', lang: sourceLocale });
