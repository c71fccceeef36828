import type { ShiftLine, VolunteerPage } from '../../content/answers.ts';
import { type DateLine, dateLine } from '../../content/dates/date-line.ts';
import type { Day } from '../../content/dates/days.ts';
import { secondDate } from '../../content/dates/second-calendar.ts';
import { longDate } from '../../content/dates/words.ts';
import type { Locale } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import type { Said } from '../../content/pick.ts';
import { within } from '../views/article.ts';
import { isolated } from '../views/isolated.ts';
import { type MomentWords, momentWords } from '../views/moment.ts';
import { must } from '../views/must.ts';
import { numberIn } from '../views/number.ts';
import { type PlaceView, place } from '../views/place.ts';
import type { Source } from '../views/source.ts';

/** One shift as the page of a volunteer shows it. */
export interface ShiftView {
  readonly shift: string;
  readonly role: Said;
  readonly event: Said;
  readonly path: string;
  readonly line: DateLine;
  readonly second?: string | undefined;
  readonly place?: PlaceView | undefined;
  readonly cancelled: boolean;
  readonly left: number;
  readonly open: boolean;
  readonly opens?: MomentWords | undefined;
  readonly clash: boolean;
  readonly soon: boolean;
  /** What the button to take it is called for who does not see where it stands; begins with what stands on it. */
  readonly name: string;
}

/** Shifts that can be taken, of one day. */
export interface ShiftDay { readonly day: Day; readonly date: string; readonly second?: string | undefined; readonly shifts: readonly ShiftView[] }

/** The shifts of a volunteer: own ones first, then what is open, day by day. */
export interface ShiftsView {
  readonly own: readonly ShiftView[];
  readonly days: readonly ShiftDay[];
  /** Path of the calendar file, with its language. */
  readonly calendar: string;
  /** Hours until now, as the language writes numbers; nothing before the first. */
  readonly hours?: string | undefined;
  /** Whether the person may choose: before the talk there is nothing to choose yet. */
  readonly mayChoose: boolean;
}

export function shiftsView(source: Source, { address, state, shifts, hours }: Pick<NonNullable<VolunteerPage['volunteer']>, 'address' | 'state' | 'shifts' | 'hours'>, lang: Locale): ShiftsView {
  const views = shifts.flatMap((line) => {
    const view = shiftView(source, line, lang);
    return view ? [{ line, view }] : [];
  });
  const free = views.filter(({ line }) => !line.mine);
  const days = [...Map.groupBy(free, ({ line }) => source.one('occurrences', line.occurrence)?.date ?? '')];
  return {
    own: views.filter(({ line }) => line.mine).map(({ view }) => view),
    days: days.map(([day, those]) => ({ day, date: longDate(lang, day), second: secondDate(lang, day), shifts: those.map(({ view }) => view) })),
    calendar: `${address}/shifts.ics`, hours: hours > 0 ? numberIn(lang, hours) : undefined, mayChoose: state === 'start' || state === 'active',
  };
}

function shiftView(source: Source, line: ShiftLine, lang: Locale): ShiftView | undefined {
  const occurrence = source.one('occurrences', line.occurrence);
  const event = source.one('events', occurrence?.event);
  const role = source.one('roles', line.role);
  if (!occurrence || !event || !role) return undefined;
  const title = must(role.title, within(role, lang));
  return {
    shift: line.shift, role: title, event: must(event.title, within(event, lang)), path: `/events/${event.slug}/${occurrence.date}`,
    line: dateLine(lang, occurrence.date, line.from, line.to), second: secondDate(lang, occurrence.date), place: place(source, occurrence.location ?? event.location, lang),
    cancelled: occurrence.state === 'cancelled', left: line.left, open: line.open, clash: line.clash, soon: line.soon === true,
    opens: line.opensAt === undefined ? undefined : momentWords(line.opensAt, source.global('settings').timeZone, lang),
    name: `${say(lang, 'shift.take')}: ${isolated(title.value, title.lang, lang)} · ${longDate(lang, occurrence.date)}`,
  };
}
