import { type EventKind, eventKinds } from '../../content/codes/event-kinds.ts';
import { type Locale, locales } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import { type EventLine, eventLine } from './event-line.ts';
import { type Frame, frame } from './frame.ts';
import { type MonthView, months } from './months.ts';
import { type OccurrenceLine, occurrenceLine } from './occurrence-line.ts';
import { past, upcoming } from './occurrences.ts';
import { place } from './place.ts';
import type { PageType, Params } from './page-type.ts';
import type { Source } from './source.ts';

/** The calendar: what comes, what comes back, what has no day yet; or what has been. */
export interface CalendarView {
  readonly frame: Frame;
  readonly kind?: EventKind;
  /** Kinds that the foundation has, for the filter. */
  readonly kinds: readonly EventKind[];
  readonly isPast: boolean;
  readonly series: readonly EventLine[];
  readonly months: readonly MonthView[];
  /** Announced without a day. */
  readonly undated: readonly EventLine[];
}

function view(source: Source, lang: Locale, path: string, title: string, isPast: boolean, kind?: EventKind): CalendarView {
  const events = source.all('events');
  const wanted = events.filter((event) => kind === undefined || event.kind === kind);
  const lines = (isPast ? past(source, source.day) : upcoming(source, source.day))
    .map((occurrence) => occurrenceLine(source, occurrence, lang))
    .filter((line): line is OccurrenceLine => line !== undefined && (kind === undefined || line.event.kind === kind));
  const dated = new Set(lines.map(({ event }) => event.slug));
  const kinds = eventKinds.filter((known) => events.some((event) => event.kind === known));
  return {
    frame: frame(source, lang, { path, title, description: say(lang, 'calendar.lead'), noindex: kind !== undefined && !kinds.includes(kind), feeds: ['calendar'], shows: wanted }),
    kind, isPast, kinds,
    series: isPast ? [] : wanted.filter(({ repeats }) => repeats).map((event) => eventLine(event, lang, place(source, event.location, lang))),
    months: months(lines, lang),
    undated: isPast ? [] : wanted.filter(({ slug, repeats }) => !repeats && !dated.has(slug)).map((event) => eventLine(event, lang)),
  };
}

const everyLanguage = (): Params[] => locales.map((lang) => ({ lang }));

export const calendar: PageType<CalendarView> = {
  name: 'calendar',
  params: everyLanguage,
  path: ({ lang }) => `/${lang}/calendar`,
  view: (source, { lang }) => lang && view(source, lang, '/calendar', say(lang, 'calendar.title'), false),
};

export const calendarPast: PageType<CalendarView> = {
  name: 'calendar-past',
  params: everyLanguage,
  path: ({ lang }) => `/${lang}/calendar/past`,
  view: (source, { lang }) => lang && view(source, lang, '/calendar/past', `${say(lang, 'calendar.title')}: ${say(lang, 'calendar.past')}`, true),
};

export const calendarKind: PageType<CalendarView> = {
  name: 'calendar-kind',
  params: () => locales.flatMap((lang) => eventKinds.map((kind) => ({ lang, kind }))),
  path: ({ lang, kind }) => `/${lang}/calendar/kind/${kind}`,
  view: (source, { lang, kind: wanted }) => {
    const kind = eventKinds.find((known) => known === wanted);
    return lang && kind && view(source, lang, `/calendar/kind/${kind}`, `${say(lang, 'calendar.title')}: ${say(lang, `kind.${kind}`)}`, false, kind);
  },
};
