import type { DirectoryAnswer } from '../../content/answers.ts';
import type { CardView } from '../views/card.ts';
import { card } from '../views/card.ts';
import { inOrder } from '../views/in-order.ts';
import { type OrganisationsView, organisations } from '../views/organisations.ts';
import type { Source } from '../views/source.ts';
import { type Fit, fitOf, type Known } from './directory-fit.ts';

/** The directory with only what fits a filter. */
export interface DirectoryView {
  readonly page: 'organisations';
  readonly view: OrganisationsView;
  readonly asked: DirectoryAnswer['filter'];
  /** Our own services that fit. */
  readonly services: readonly CardView[];
  /** Our own services of which something that was asked is not known. */
  readonly servicesPerhaps: readonly CardView[];
  /** Organisations of which it is not known whether they fit. */
  readonly perhaps: OrganisationsView['organisations'];
}

export function directoryView(source: Source, { lang, filter, day, clock }: DirectoryAnswer): DirectoryView | undefined {
  const all = organisations.view(source, { lang });
  if (!all) return undefined;
  const topics = source.all('topics');
  const fit = (known: Known): Fit => fitOf(known, filter, { day, clock });
  const fits = new Map(source.all('organisations').map((document) => [document.slug, fit({
    topics: topics.filter((topic) => topic.organisations.includes(document.slug)).map(({ slug }) => slug),
    languages: document.languages, stepFree: document.stepFree,
    hours: document.hours.length > 0 ? { hours: document.hours, holidays: [], exceptions: [] } : undefined,
  })]));
  const own = (wanted: Fit): CardView[] => inOrder(source.all('services')).filter((service) => {
    const place = service.location === undefined ? undefined : source.one('locations', service.location);
    return service.state === 'running' && wanted === fit({
      topics: topics.filter((topic) => topic.services.includes(service.slug)).map(({ slug }) => slug),
      languages: service.languages, stepFree: place?.stepFree, hours: place,
    });
  }).map((service) => card('/services', service, lang));
  return {
    page: 'organisations', asked: filter,
    view: { ...all, frame: { ...all.frame, indexed: false, alternates: [] }, organisations: all.organisations.filter(({ slug }) => fits.get(slug) === 'yes') },
    services: own('yes'), servicesPerhaps: own('perhaps'),
    perhaps: all.organisations.filter(({ slug }) => fits.get(slug) === 'perhaps'),
  };
}
