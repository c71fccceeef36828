import { type ICalEventData, ICalEventStatus } from 'ical-generator';
import { addressLine } from '../../../content/ics/address-line.ts';
import { calendarFile } from '../../../content/ics/calendar.ts';
import { entryTimes } from '../../../content/ics/times.ts';
import type { Locale } from '../../../content/locales.ts';
import { say } from '../../../content/messages.ts';
import type { Snapshot } from '../../../content/snapshot.ts';
import { textOf } from '../../mail/facts.ts';
import { leftToRight, type Piece, plainText, sayPieces } from '../../mail/pieces.ts';
import { partsOf } from './shift.ts';
import type { Turn } from './turn.ts';

/** What an entry is made of besides the turn. */
export interface CalendarParts {
  readonly snapshot: Snapshot;
  readonly siteUrl: string;
  readonly lang: Locale;
  /** When it is written, milliseconds since 1970: of two files the later one counts. */
  readonly now: number;
}

/** `Cook at Wereldkeuken`, in a language; the slugs where a text is no longer published. */
export function titleOf({ snapshot, lang }: Pick<CalendarParts, 'snapshot' | 'lang'>, turn: Pick<Turn, 'sitting' | 'answers'>): Piece[] {
  const role = snapshot.roles[turn.answers.role];
  const event = snapshot.events[snapshot.occurrences[partsOf(turn.sitting).occurrence]?.event ?? ''];
  return sayPieces(lang, 'shift.entry', { role: (role && textOf(role, role.title, lang)) ?? turn.answers.role, event: (event && textOf(event, event.title, lang)) ?? partsOf(turn.sitting).occurrence });
}

/**
 * A calendar file with an entry for each shift, of a mail or of the personal page; what was called off or given back stands in it as cancelled. The UID of a
 * shift stays the same in every language and file.
 */
export function shiftCalendar(parts: CalendarParts, turns: readonly Turn[]): string {
  const { snapshot: { globals: { settings }, day }, lang } = parts;
  const first = turns.map(({ answers }) => answers.date).sort()[0] ?? day;
  return calendarFile({ name: say(lang, 'shift.calendar'), lang, zone: settings.timeZone, from: first, maker: settings.name }, turns.map((turn) => entry(parts, turn)));
}

function entry(parts: CalendarParts, turn: Turn): ICalEventData {
  const { snapshot, siteUrl, lang, now } = parts;
  const { slug, sitting, code, answers: { date, from, to } } = { ...turn, slug: partsOf(turn.sitting).occurrence };
  const occurrence = snapshot.occurrences[slug];
  const cancelled = turn.state !== 'confirmed' || occurrence?.state === 'cancelled';
  const title = plainText(titleOf(parts, turn), lang);
  const place = snapshot.locations[occurrence?.location ?? snapshot.events[occurrence?.event ?? '']?.location ?? ''];
  return {
    id: `${code}.${sitting}@${new URL(siteUrl).host}`,
    // Grows with every change of the row, so with every change of the shift that the person was told.
    sequence: turn.turn,
    stamp: new Date(now),
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    summary: cancelled ? say(lang, 'event.cancelledTitle', { title }) : title,
    ...(occurrence && { url: `${siteUrl}/${lang}/events/${occurrence.event}/${occurrence.date}` }),
    ...(place && { location: plainText([leftToRight(addressLine(place))], lang) }),
    ...entryTimes({ date, start: from, end: to }, snapshot.globals.settings.timeZone),
  };
}
