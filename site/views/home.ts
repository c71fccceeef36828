import { type PlateWords, plateWords } from '../../content/dates/words.ts';
import { type Locale, locales } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import { type Said, pick } from '../../content/pick.ts';
import type { Text } from '../../content/snapshot.ts';
import { type CardView, card } from './card.ts';
import { type Frame, frame } from './frame.ts';
import { inOrder } from './in-order.ts';
import { organisationLd } from './json-ld/organisation.ts';
import { must } from './must.ts';
import { type OccurrenceLine, occurrenceLine } from './occurrence-line.ts';
import { upcoming } from './occurrences.ts';
import type { PageType } from './page-type.ts';
import { caution } from './provenance.ts';
import type { Source } from './source.ts';
import { type TodayView, today } from './today.ts';
import { type WeekView, week } from './week.ts';

export interface HomeView {
  readonly frame: Frame;
  /** That a machine made what the settings say, or that it is older than the Dutch. */
  readonly caution?: string;
  readonly welcome: Said;
  readonly promise: Said;
  readonly day: PlateWords;
  readonly today?: TodayView;
  readonly topics: readonly CardView[];
  /** The nearest dates of all events. */
  readonly next: readonly OccurrenceLine[];
  readonly week?: WeekView;
  readonly bring?: Said;
  readonly deskLanguages: readonly string[];
  readonly services: readonly CardView[];
  readonly motto: readonly Said[];
}

const datesShown = 3;
const servicesShown = 8;

/** `/{lang}`: what do you need, today at the desk, what comes next. */
export const home: PageType<HomeView> = {
  name: 'home',
  params: () => locales.map((lang) => ({ lang })),
  path: ({ lang }) => `/${lang}`,
  view(source, { lang }) {
    if (!lang) return undefined;
    const settings = source.global('settings');
    const desk = source.one('locations', settings.desk);
    return {
      frame: frame(source, lang, { path: '/', title: `${settings.name}: ${say(lang, 'home.title')}`, description: say(lang, 'home.description'), jsonLd: [organisationLd(source, lang)], feeds: ['news', 'calendar'], shows: [...source.all('topics'), ...source.all('services'), ...source.all('events')] }),
      caution: caution(lang, settings),
      welcome: must(settings.welcome, lang), promise: must(settings.promise, lang),
      day: plateWords(lang, source.day),
      today: desk && today(source, desk, lang),
      topics: inOrder(source.all('topics')).map((topic) => card('/topics', topic, lang)),
      next: nextDates(source, lang),
      week: desk && week(desk, lang),
      bring: pick(settings.bring, lang), deskLanguages: settings.deskLanguages,
      services: inOrder(source.all('services')).slice(0, servicesShown).map((service) => card('/services', service, lang)),
      motto: mottoFor(settings.motto, lang),
    };
  },
};

function nextDates(source: Source, lang: Locale): OccurrenceLine[] {
  const lines: OccurrenceLine[] = [];
  for (const occurrence of upcoming(source, source.day)) {
    if (lines.length === datesShown) break;
    const line = occurrenceLine(source, occurrence, lang);
    if (line) lines.push(line);
  }
  return lines;
}

/** The motto in the reader's language large, and below it as it stands on the foundation's wall: in Dutch, English and Arabic. */
export function mottoFor(motto: Text, lang: Locale): Said[] {
  const own = must(motto, lang);
  const wall = (['nl', 'en', 'ar'] as const).flatMap((code) => { const value = motto[code]; return value && code !== own.lang ? [{ value, lang: code }] : []; });
  return [own, ...wall];
}
