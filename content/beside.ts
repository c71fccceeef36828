import type { CollectionName } from './snapshot.ts';

/** Documents that can be read part by part, by the first part of the address of their page. A page of text stands at the top. */
const kinds: Readonly<Partial<Record<string, CollectionName>>> = { topics: 'topics', services: 'services', events: 'events', flyers: 'flyers', news: 'news', reports: 'reports', volunteer: 'roles', words: 'words' };
/** A kind of letter stands below each who sends it. */
const letterPath = /^\/letters\/([a-z0-9-]{1,80})\/([a-z0-9-]{1,80})$/;

/** What is asked of a page so that it is shown with the Dutch text beside each part. */
export const besideQuery = '?with=nl';

/** Which document the page at `path` (without the language) shows, when it is one that can be shown beside its Dutch. */
export function besideOf(path: string): { readonly collection: CollectionName; readonly slug: string; readonly sender?: string } | undefined {
  const [, sender, letter] = letterPath.exec(path) ?? [];
  if (sender && letter) return { collection: 'letters', slug: letter, sender };
  const [, kind, slug] = /^\/(?:([a-z]+)\/)?([a-z0-9-]{1,80})$/.exec(path) ?? [];
  const collection = kind === undefined ? 'pages' : kinds[kind];
  return slug && collection ? { collection, slug } : undefined;
}
