import type { CollectionName, DocumentOf, GlobalName, GlobalOf, Snapshot } from '../../content/snapshot.ts';

/** The one way in which views read the snapshot, so that what a page depends on can be recorded. */
export interface Source {
  /** Today in the foundation's zone, `YYYY-MM-DD`. */
  readonly day: string;
  readonly siteUrl: string;
  one<C extends CollectionName>(collection: C, slug: string | undefined): DocumentOf<C> | undefined;
  /** All documents of a collection, sorted by slug. */
  all<C extends CollectionName>(collection: C): readonly DocumentOf<C>[];
  global<G extends GlobalName>(name: G): GlobalOf<G>;
}

export function sourceOf(snapshot: Snapshot): Source {
  const sorted = new Map<CollectionName, readonly unknown[]>();
  return {
    get day() { return snapshot.day; },
    get siteUrl() { return snapshot.siteUrl; },
    one: (collection, slug) => (slug === undefined ? undefined : (snapshot[collection] as Record<string, never>)[slug]),
    all: <C extends CollectionName>(collection: C) => {
      let list = sorted.get(collection);
      if (!list) {
        const documents = snapshot[collection] as Record<string, DocumentOf<C>>;
        list = Object.keys(documents).sort().map((slug) => documents[slug]);
        sorted.set(collection, list);
      }
      return list as readonly DocumentOf<C>[];
    },
    global: <G extends GlobalName>(name: G) => snapshot.globals[name] as GlobalOf<G>,
  };
}

/** The same source, writing down each read: `topics/debts`, `topics/*`, `globals/settings`, `day`. */
export function recordingSource(source: Source): { source: Source; reads: Set<string> } {
  const reads = new Set<string>();
  return {
    reads,
    source: {
      get day() { reads.add('day'); return source.day; },
      get siteUrl() { return source.siteUrl; },
      one: (collection, slug) => { if (slug !== undefined) reads.add(`${collection}/${slug}`); return source.one(collection, slug); },
      all: (collection) => { reads.add(`${collection}/*`); return source.all(collection); },
      global: (name) => { reads.add(`globals/${name}`); return source.global(name); },
    },
  };
}
