import type { BasePayload } from 'payload';
import { clockName } from '../../../content/dates/clock.ts';
import { secondDate } from '../../../content/dates/second-calendar.ts';
import { longDate } from '../../../content/dates/words.ts';
import { addressLine } from '../../../content/ics/address-line.ts';
import { type Locale, sourceLocale } from '../../../content/locales.ts';
import { say } from '../../../content/messages.ts';
import { textOf, whenLine } from '../../mail/facts.ts';
import type { Part } from '../../mail/letter.ts';
import { queueLetter } from '../../mail/letters.ts';
import { type Piece, plainText, sayPieces } from '../../mail/pieces.ts';
import { volunteerAddress } from '../volunteers/address.ts';
import { lettersAbout } from '../volunteers/letters.ts';
import type { Volunteer } from '../volunteers/volunteer.ts';
import { shiftCalendar, titleOf } from './calendar.ts';
import { partsOf } from './shift.ts';
import type { ShiftDesk } from './shift-desk.ts';
import type { Turn } from './turn.ts';

/** What a letter about a shift tells: a reminder, what changed about its date, or what the desk did. */
export type ShiftNews = 'remind' | 'off' | 'on' | 'changed' | 'added' | 'removed';

/** What letters stand on. */
export interface ShiftPost extends Pick<ShiftDesk, 'snapshot' | 'secret' | 'now'> {
  readonly payload: Pick<BasePayload, 'db'>;
  readonly siteUrl: string;
}

/**
 * Writes to a volunteer about one shift, in the own language and with a calendar entry; once for what it says and the turn of the row. Nothing for who has no
 * e-mail address: the desk sees the telephone number. Says whether a mail was queued.
 * @param until when it would no longer be true, milliseconds since 1970
 */
export async function writeAboutShift(post: ShiftPost, volunteer: Volunteer, turn: Turn, news: ShiftNews, { until, by }: { readonly until?: number; readonly by?: string } = {}): Promise<boolean> {
  const { id, email, name, language: lang } = volunteer;
  if (email === '') return false;
  const { payload, snapshot, now, siteUrl } = post;
  const subject = subjectOf(post, turn, news, lang);
  const content = snapshot();
  return queueLetter({ payload, settings: content.globals.settings, now: now() }, {
    kind: news === 'remind' ? 'shift-remind' : 'shift', about: lettersAbout(id), once: `${turn.id}:${news}:${news === 'remind' ? turn.answers.date : turn.turn}`,
    to: email, name, lang, subject, dutch: plainText(subjectOf(post, turn, news, sourceLocale), sourceLocale), why: 'shift.mail.why', until, by,
    parts: [
      { as: 'heading', pieces: subject }, { as: 'text', pieces: [say(lang, `shift.mail.${news}`)] },
      ...facts(post, turn, news, lang),
      { as: 'link', label: say(lang, 'shift.mail.page'), href: `${siteUrl}${volunteerAddress(post.secret, lang, volunteer.code)}` },
    ],
    ics: shiftCalendar({ snapshot: content, siteUrl, lang, now: now() }, [turn]),
  });
}

const subjectOf = ({ snapshot }: Pick<ShiftPost, 'snapshot'>, turn: Turn, news: ShiftNews, lang: Locale): Piece[] =>
  sayPieces(lang, `shift.mail.${news}.subject`, { shift: titleOf({ snapshot: snapshot(), lang }, turn), date: longDate(lang, turn.answers.date) });

function facts({ snapshot }: Pick<ShiftPost, 'snapshot'>, turn: Turn, news: ShiftNews, lang: Locale): Part[] {
  const { roles, occurrences, events, locations } = snapshot();
  const { date, from, to } = turn.answers;
  const occurrence = occurrences[partsOf(turn.sitting).occurrence];
  const role = roles[turn.answers.role];
  const place = locations[occurrence?.location ?? events[occurrence?.event ?? '']?.location ?? ''];
  const [second, clock] = [secondDate(lang, date), clockName[lang]];
  const when: Piece[][] = [whenLine({ date, start: from, end: to }, lang), ...(second ? [[second]] : []), ...(from && clock ? [[clock]] : [])];
  const coming = news !== 'off' && news !== 'removed';
  const fact = (label: string, lines: readonly (readonly Piece[])[]): Part => ({ as: 'fact', label, lines });
  return [
    fact(say(lang, 'facts.when'), when),
    ...(place && coming ? [fact(say(lang, 'facts.where'), [[lang === sourceLocale ? addressLine(place) : { text: addressLine(place), dir: 'ltr', lang: sourceLocale }]])] : []),
    ...(role ? [fact(say(lang, 'shift.mail.role'), [[textOf(role, role.title, lang) ?? role.slug]])] : []),
  ];
}
