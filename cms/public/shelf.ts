import { isDeepStrictEqual } from 'node:util';
import type { CollectionName, DocumentOf } from '../../content/snapshot.ts';
import type { Node, NodeKey } from './node.ts';
import type { Problem } from './problem.ts';
import { idOf, type StoredId } from './stored.ts';

/** The documents of one collection in the order of their slugs, and those whose slug was taken. */
export interface Shelf {
  readonly documents: Record<string, DocumentOf<CollectionName>>;
  readonly clashes: readonly Problem[];
}

/** The collection's public documents. Of two with one slug the older stays, whatever the order in which they were read. */
export function shelf(collection: CollectionName, nodes: ReadonlyMap<NodeKey, Node>, previous: Shelf): Shelf {
  const prefix = `${collection}:`;
  const shown = new Map<string, { readonly id: StoredId; readonly document: DocumentOf<CollectionName> }>();
  const clashes: Problem[] = [];
  for (const [key, node] of nodes) {
    if (!key.startsWith(prefix) || !node.shown) continue;
    const [document, id] = [node.shown as DocumentOf<CollectionName>, idOf(node.stored) ?? ''];
    const other = shown.get(document.slug);
    const isFirst = !other || isBefore(id, other.id);
    if (other) clashes.push({ collection, id: isFirst ? other.id : id, slug: document.slug, message: 'slug: another published document has the same one' });
    if (isFirst) shown.set(document.slug, { id, document });
  }
  const slugs = [...shown.keys()].sort();
  const isSame = slugs.length === Object.keys(previous.documents).length && slugs.every((slug) => previous.documents[slug] === shown.get(slug)?.document);
  if (isSame && isDeepStrictEqual(clashes, previous.clashes)) return previous;
  return { clashes, documents: isSame ? previous.documents : Object.fromEntries(slugs.map((slug) => [slug, shown.get(slug)?.document as DocumentOf<CollectionName>])) };
}

/** Ids grow with age on both databases: numbers on SQLite, words of one length on MongoDB. */
const isBefore = (a: StoredId, b: StoredId) => (typeof a === 'number' && typeof b === 'number' ? a < b : String(a) < String(b));
