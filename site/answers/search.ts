import type { Search } from '../../content/answers.ts';
import { say } from '../../content/messages.ts';
import type { SearchHit } from '../../content/search/searcher.ts';
import { type Frame, frame } from '../views/frame.ts';
import { type CardView, card } from '../views/card.ts';
import { inOrder } from '../views/in-order.ts';
import { type OccurrenceLine, occurrenceLine } from '../views/occurrence-line.ts';
import { upcoming } from '../views/occurrences.ts';
import { openAt } from '../views/open-at.ts';
import { type PlaceView, place } from '../views/place.ts';
import type { Source } from '../views/source.ts';

/** A result with what holds today. */
export interface HitView extends SearchHit {
  readonly next?: OccurrenceLine | undefined;
  readonly open?: string | undefined;
}

export interface SearchView extends Pick<Search, 'typed' | 'refused'> {
  readonly page: 'search';
  readonly frame: Frame;
  readonly hits: readonly HitView[];
  /** When nothing was found: the topics, and the desk with what holds today. */
  readonly topics: readonly CardView[];
  readonly desk?: { readonly place: PlaceView; readonly open?: string | undefined } | undefined;
}

/** What was found, best first. What is not public any more is left out. */
export function searchView(source: Source, { lang, typed, hits, clock, refused }: Search): SearchView {
  const shown = hits.filter((hit) => hit.kind === 'lists' || hit.kind === 'reports' || source.one(hit.kind, slugOf(hit.path)) !== undefined);
  const deskSlug = source.global('settings').desk;
  const [deskPlace, desk] = [place(source, deskSlug, lang), source.one('locations', deskSlug)];
  return {
    page: 'search', typed, refused,
    frame: frame(source, lang, { path: '/search', title: say(lang, shown.length > 0 ? 'search.results' : 'search.none', { n: shown.length }), description: say(lang, 'search.hint'), noindex: true }),
    hits: shown.map((hit) => ({ ...hit, ...holds(source, hit, clock, lang) })),
    topics: shown.length > 0 ? [] : inOrder(source.all('topics')).map((topic) => card('/topics', topic, lang)),
    desk: shown.length > 0 || !deskPlace ? undefined : { place: deskPlace, open: desk && openAt(source, desk, clock, lang) },
  };
}

const slugOf = (path: string): string => path.split(/[/#]/).at(-1) ?? '';

/** The next date of an event, or of a service with events; whether a place, or the place of a service, is open. */
function holds(source: Source, { kind, path }: SearchHit, clock: string, lang: Search['lang']): Pick<HitView, 'next' | 'open'> {
  const slug = slugOf(path);
  const service = kind === 'services' ? source.one('services', slug) : undefined;
  const events = kind === 'events' ? [slug] : (service?.events ?? []);
  const next = events.length > 0 ? upcoming(source, source.day).find((occurrence) => events.includes(occurrence.event) && occurrence.state === 'planned') : undefined;
  if (next) return { next: occurrenceLine(source, next, lang) };
  const location = kind === 'locations' ? source.one('locations', slug) : source.one('locations', service?.location);
  return { open: location && openAt(source, location, clock, lang) };
}

