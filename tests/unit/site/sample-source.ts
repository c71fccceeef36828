import type { Locale } from '../../../content/locales.ts';
import { locales } from '../../../content/locales.ts';
import type { Event, Location, News, Occurrence, Readiness, Snapshot } from '../../../content/snapshot.ts';
import { startSnapshot } from '../../../content/start/snapshot.ts';
import { type Source, sourceOf } from '../../../site/views/source.ts';

export const siteUrl = 'https://www.example.org';
export const updatedAt = '2026-11-20T09:30:00.000Z';

/** Which languages are there; all others are missing. */
export const ready = (...checked: Locale[]): Readiness =>
  Object.fromEntries(locales.map((locale) => [locale, locale === 'nl' || checked.includes(locale) ? 'checked' : 'missing'])) as Readiness;

/** A dinner in two languages, for dates that a test chooses. */
export const dinner: Event = {
  slug: 'dinner', updatedAt: '2026-11-01T00:00:00.000Z', readiness: ready('ar'), icon: 'utensils', kind: 'dinner', location: 'playground', free: true, capacity: 25,
  title: { nl: 'Samen eten; met z’n allen, aan tafel', ar: 'عشاء معًا' }, summary: { nl: 'Koken en eten.', ar: 'طبخ وأكل.' }, blocks: [], languages: ['nl', 'ar'],
};
export const playground: Location = {
  slug: 'playground', updatedAt, readiness: ready(), name: 'Speeltuin Westerkwartier', street: 'Ten Katestraat 10A', city: 'Leiden', hours: [{ weekday: 5, from: '10:00', to: '12:00' }], holidays: [], exceptions: [],
};

export const occurrence = (date: string, rest: Partial<Occurrence> = {}): Occurrence =>
  ({ slug: `dinner-${date}`, updatedAt, readiness: ready('ar'), event: 'dinner', date, state: 'planned', sequence: 0, ...rest });

export interface Sample { readonly day?: string; readonly occurrences?: readonly Occurrence[]; readonly news?: readonly News[]; readonly zone?: string }

/** The start content with the dinner, and with the occurrences and news of a test in place of its own. */
export function sample({ day = '2026-11-22', occurrences = [], news = [], zone = 'Europe/Amsterdam' }: Sample = {}): Source {
  const start = startSnapshot({ day, siteUrl });
  const snapshot: Snapshot = {
    ...start,
    events: { ...start.events, dinner },
    locations: { ...start.locations, playground },
    occurrences: Object.fromEntries(occurrences.map((one) => [one.slug, one])),
    news: Object.fromEntries(news.map((one) => [one.slug, one])),
    globals: { ...start.globals, settings: { ...start.globals.settings, timeZone: zone } },
  };
  return sourceOf(snapshot);
}
