import { freshnessIn } from '../../content/coverage.ts';
import type { Freshness } from '../../content/freshness.ts';
import { type Spelling, spellingsIn } from '../../content/spellings.ts';
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
  /** How true the translations of everything public are; a change of it in any language concerns the pages that ask. */
  freshness(): readonly Freshness[];
  /** How the words of letters are written; what they mean is not in it, so a change of that does not concern the pages that ask. */
  spellings(): readonly Spelling[];
}

export function sourceOf(snapshot: Snapshot): Source {
  const sorted = new Map<CollectionName, readonly unknown[]>();
  let freshness: readonly Freshness[] | undefined;
  let spellings: readonly Spelling[] | undefined;
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
    freshness: () => (freshness ??= freshnessIn(snapshot)),
    spellings: () => (spellings ??= spellingsIn(snapshot.words)),
  };
}

/** The same source, writing down each read: `topics/debts`, `topics/*`, `globals/settings`, `day`, `freshness`, `spellings`. */
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
      freshness: () => { reads.add('freshness'); return source.freshness(); },
      spellings: () => { reads.add('spellings'); return source.spellings(); },
    },
  };
}
