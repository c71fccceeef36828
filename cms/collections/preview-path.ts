interface Known { readonly slug?: unknown; readonly year?: unknown }

const folders: Readonly<Record<string, string>> = {
  topics: 'topics', services: 'services', locations: 'places', events: 'events', menus: 'menus', flyers: 'flyers', news: 'news', roles: 'volunteer',
};

/** Where a document of a collection stands on the site, without the language; nothing when it has no page of its own. */
export function pathOf(collection: string, { slug, year }: Known): string | undefined {
  if (collection === 'reports') return year ? `/reports/${String(year)}` : undefined;
  if (collection === 'organisations') return '/organisations';
  if (typeof slug !== 'string' || !slug) return undefined;
  if (collection === 'pages') return `/${slug}`;
  if (collection === 'occurrences') return `/events/${slug.slice(0, -11)}/${slug.slice(-10)}`;
  return folders[collection] ? `/${folders[collection]}/${slug}` : undefined;
}

/** Where signed-in editors see a document as it will be, drafts included. */
export function previewUrl(collection: string, document: Known, locale: string): string | null {
  const path = pathOf(collection, document);
  return path ? `/preview/${locale}${path}` : null;
}
