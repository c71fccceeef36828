import { anySender } from '../../content/any-sender.ts';

interface Known { readonly slug?: unknown; readonly year?: unknown; readonly _status?: unknown }

const folders: Readonly<Record<string, string>> = {
  topics: 'topics', services: 'services', locations: 'places', events: 'events', menus: 'menus', flyers: 'flyers', news: 'news', roles: 'volunteer', forms: 'ask',
  words: 'words', senders: 'letters',
};

/** Where a document of a collection stands on the site, without the language; nothing when it has no page of its own. */
export function pathOf(collection: string, { slug, year }: Known): string | undefined {
  if (collection === 'reports') return year ? `/reports/${String(year)}` : undefined;
  if (collection === 'organisations') return '/organisations';
  if (typeof slug !== 'string' || !slug) return undefined;
  if (collection === 'pages') return `/${slug}`;
  if (collection === 'letters') return `/letters/${anySender}/${slug}`;
  if (collection === 'occurrences') return `/events/${slug.slice(0, -11)}/${slug.slice(-10)}`;
  return folders[collection] ? `/${folders[collection]}/${slug}` : undefined;
}

/** The page of a document that is on the site, for the button beside "publish"; nothing for a draft. */
export function siteUrl(collection: string, document: Known, locale: string): string | null {
  const path = document._status === 'published' ? pathOf(collection, document) : undefined;
  return path ? `/${locale}${path}` : null;
}

/** Which document a page shows (`/nl/topics/debts`): collection and slug; nothing for a page that is made of many, such as a list. */
export function documentAt(path: string): { readonly collection: string; readonly slug: string } | undefined {
  const [, , folder, slug, date] = path.split('/');
  if (!folder) return undefined;
  if (!slug) return Object.values(folders).includes(folder) || listed.has(folder) ? undefined : { collection: 'pages', slug: folder };
  if (folder === 'reports') return { collection: 'reports', slug };
  if (folder === 'events' && date) return { collection: 'occurrences', slug: `${slug}-${date}` };
  if (folder === 'letters' && date) return { collection: 'letters', slug: date };
  if (folder === 'letters' && slug === anySender) return undefined;
  const [collection] = Object.entries(folders).find(([, name]) => name === folder) ?? [];
  return collection ? { collection, slug } : undefined;
}

/** Pages that show many documents. */
const listed = new Set(['calendar', 'reports', 'organisations', 'translations']);
