import { paragraphs } from '../../content/markup.ts';
import { type CollectionName, collections, type Snapshot } from '../../content/snapshot.ts';

/** Where a link stands: a document by collection and slug, or a global by its name. */
export interface Place { readonly collection: string; readonly slug: string }

/** Every address of another site that the published content leads to, with the documents in which it stands. */
export function externalLinks(snapshot: Snapshot): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, Place[]>();
  const own = new URL(snapshot.siteUrl).origin;
  const add = (href: string, place: Place) => {
    if (!URL.canParse(href) || new URL(href).origin === own) return;
    const places = found.get(href) ?? [];
    if (!places.some(({ collection, slug }) => collection === place.collection && slug === place.slug)) found.set(href, [...places, place]);
  };
  const look = (value: unknown, place: Place): void => {
    if (typeof value === 'string') {
      if (/^https?:\/\/\S+$/.test(value)) add(value, place);
      else if (value.includes('](http')) for (const part of paragraphs(value).flat()) if (part.kind === 'link' && part.href.startsWith('http')) add(part.href, place);
    } else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) look(inner, place);
  };
  for (const collection of Object.keys(collections) as CollectionName[]) for (const [slug, document] of Object.entries(snapshot[collection])) look(document, { collection, slug });
  for (const [slug, global] of Object.entries(snapshot.globals)) look(global, { collection: 'globals', slug });
  return found;
}
