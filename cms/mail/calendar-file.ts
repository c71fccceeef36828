import { type ICalEventData, ICalEventStatus } from 'ical-generator';
import { addressLine } from '../../content/ics/address-line.ts';
import { differences } from '../../content/closures/moved.ts';
import { sentence } from '../../content/sentence.ts';
import { calendarFile } from '../../content/ics/calendar.ts';
import { entryTimes } from '../../content/ics/times.ts';
import { say } from '../../content/messages.ts';
import type { Occurrence } from '../../content/snapshot.ts';
import { spokenCode } from '../signup/code.ts';
import { placeOf, titleOf } from './facts.ts';
import { leftToRight, type Piece, plainText } from './pieces.ts';
import { isToCome, languageOf, sessionsOf, type Telling } from './telling.ts';

/**
 * The calendar file of a mail: an entry for each session that the person comes to, or that was in the calendar and is cancelled. Nothing for somebody
 * who never had a place. The UID is the same in every mail of a sign-up and in every language; of two files with the same SEQUENCE the later stamp counts.
 */
export function calendarOf(telling: Telling): string | undefined {
  const { kind, sitting, snapshot: { globals: { settings } } } = telling;
  const cancelled = kind === 'cancelled' || kind === 'off';
  if (cancelled ? !wasToCome(telling) : !isToCome(telling)) return undefined;
  const lang = languageOf(telling.row);
  // A reminder leaves the other sessions as they are.
  const sessions = sessionsOf(telling);
  const name = plainText([titleOf(telling, lang)], lang);
  return calendarFile(
    { name, lang, zone: settings.timeZone, from: sessions[0]?.date ?? sitting.sessions[0]?.date ?? telling.snapshot.day, maker: settings.name },
    sessions.map((session) => entry(telling, session, cancelled)),
  );
}

function entry(telling: Telling, session: Occurrence, cancelled: boolean): ICalEventData {
  const { row, siteUrl, address, now, snapshot } = telling;
  const lang = languageOf(row);
  const plain = (...pieces: readonly Piece[]) => plainText(pieces, lang);
  const page = `${siteUrl}${address(lang)}`;
  const title = plain(titleOf(telling, lang));
  const place = placeOf(telling, session);
  const different = differences(lang, session, { ...telling.sitting.event, repeats: undefined }, session.date, (slug) => snapshot.locations[slug]?.name);
  return {
    id: `${row.code}.${session.slug}@${new URL(siteUrl).host}`,
    sequence: session.sequence,
    stamp: new Date(now),
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    summary: cancelled ? say(lang, 'event.cancelledTitle', { title }) : title,
    ...(!cancelled && { description: [...different.map((phrase) => sentence(lang, phrase)), plain(`${say(lang, 'yours.code')}\n`, leftToRight(spokenCode(row.code))), `${say(lang, 'mail.open')}\n${page}`].join('\n\n'), url: page }),
    ...(place && { location: plain(leftToRight(addressLine(place))) }),
    ...entryTimes(session, snapshot.globals.settings.timeZone),
  };
}

/** Whether a place was confirmed at any time, so that it may stand in a calendar. */
const wasToCome = ({ row }: Telling): boolean => row.history.some(({ what }) => what === 'confirmed' || what === 'accepted' || what === 'squeezed-in');
