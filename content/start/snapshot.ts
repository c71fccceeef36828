import type { Day } from '../dates/days.ts';
import { type CollectionName, type DocumentOf, type Snapshot, snapshot } from '../snapshot.ts';
import { startDocuments } from './documents.ts';
import { navigation, notice, settings } from './documents/globals.ts';
import { startOccurrences } from './occurrences.ts';
import { derivedFrom, freshnessOf } from './readiness.ts';

/** When the start content was last changed. Fixed, so that the same day gives the same snapshot. */
export const startUpdatedAt = '2026-11-22T12:00:00.000Z';

function bySlug<C extends CollectionName>(documents: readonly Omit<DocumentOf<C>, 'updatedAt' | 'readiness' | 'freshness'>[]): Record<string, DocumentOf<C>> {
  const whole = documents.map((document) => ({ ...document, updatedAt: startUpdatedAt, ...derivedFrom(document) }) as unknown as DocumentOf<C>);
  return Object.fromEntries(whole.map((document) => [document.slug, document]));
}

/** The start content as a snapshot on a day, so that the site can be built and tested without a database. Throws when it does not fit the seam. */
export function startSnapshot({ day, siteUrl }: { readonly day: Day; readonly siteUrl: string }): Snapshot {
  const documents = startDocuments;
  return snapshot.parse({
    version: 1, day, siteUrl,
    topics: bySlug<'topics'>(documents.topics), services: bySlug<'services'>(documents.services),
    locations: bySlug<'locations'>(documents.locations), events: bySlug<'events'>(documents.events),
    occurrences: bySlug<'occurrences'>(documents.events.flatMap((event) => startOccurrences(event, documents.locations, day))),
    menus: bySlug<'menus'>(documents.menus), flyers: bySlug<'flyers'>(documents.flyers), news: bySlug<'news'>(documents.news),
    pages: bySlug<'pages'>(documents.pages), organisations: bySlug<'organisations'>(documents.organisations),
    reports: bySlug<'reports'>(documents.reports), roles: bySlug<'roles'>(documents.roles), forms: bySlug<'forms'>(documents.forms),
    words: bySlug<'words'>(documents.words), senders: bySlug<'senders'>(documents.senders), letters: bySlug<'letters'>(documents.letters),
    globals: { settings: { ...settings, freshness: freshnessOf(settings) }, navigation: { ...navigation, freshness: freshnessOf(navigation) }, notice: { ...notice, ...derivedFrom(notice) } },
  });
}
