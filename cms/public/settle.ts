import type { Lookup, Upload } from './lookup.ts';
import { keyOf, type Node, type NodeKey, settled, unsettled } from './node.ts';
import { Referrers } from './referrers.ts';
import { idOf, type Stored, type StoredId, type SourceName, uploads } from './stored.ts';

/** A fresh read of one node; without `stored` it is not published any more. */
export type Read = readonly [key: NodeKey, stored: Stored | undefined];

export interface Settled {
  readonly nodes: ReadonlyMap<NodeKey, Node>;
  /** The nodes that were made again, or went away. */
  readonly made: ReadonlySet<NodeKey>;
}

/**
 * The nodes after some were read again, with every node that looked at one whose face changed made again too. Everything else is shared.
 * It ends because "is it public" only depends on other documents in one direction: an occurrence needs its event, nothing needs an occurrence.
 */
export function settle(previous: ReadonlyMap<NodeKey, Node>, reads: readonly Read[]): Settled {
  const nodes = new Map(previous);
  const made = new Set<NodeKey>();
  const queue = new Set<NodeKey>();
  let referrers: Referrers | undefined;

  const put = (key: NodeKey, now: Node | undefined) => {
    const before = nodes.get(key);
    if (now) nodes.set(key, now);
    else nodes.delete(key);
    made.add(key);
    referrers?.replace(key, before, now);
    if (before?.face === now?.face) return;
    referrers ??= new Referrers(nodes);
    for (const referrer of referrers.of(key)) queue.add(referrer);
  };

  for (const [key, stored] of reads) {
    put(key, stored && unsettled(key, stored, previous.get(key)));
    if (stored) queue.add(key);
  }
  for (const key of queue) {
    queue.delete(key);
    const node = nodes.get(key);
    if (!node) continue;
    const asked = new Set<NodeKey>();
    put(key, settled(key, node, previous.get(key), lookupIn(nodes, asked), asked));
  }
  return { nodes, made };
}

/** Answers from the nodes, and writes down what was asked. */
function lookupIn(nodes: ReadonlyMap<NodeKey, Node>, asked: Set<NodeKey>): Lookup {
  const faceOf = (collection: SourceName, link: unknown) => {
    const id: StoredId | undefined = idOf(link);
    if (id === undefined) return undefined;
    const key = keyOf(collection, id);
    asked.add(key);
    return nodes.get(key)?.face;
  };
  const slug: Lookup['slug'] = (collection, link) => faceOf(collection, link) as string | undefined;
  return {
    slug,
    slugs: (collection, links) => (Array.isArray(links) ? links.flatMap((link) => slug(collection, link) ?? []) : []),
    upload: (link) => faceOf(uploads, link) as Upload | undefined,
  };
}
