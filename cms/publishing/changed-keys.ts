import type { CollectionName, DocumentOf, GlobalName, GlobalOf, Snapshot } from '../../content/snapshot.ts';
import { collections, globals } from '../../content/snapshot.ts';

/** What is different in a new snapshot, small enough to hand to the worker: `null` for a document that is no longer public. */
export interface Patch {
  readonly documents: readonly (readonly [collection: CollectionName, slug: string, document: DocumentOf<CollectionName> | null])[];
  readonly globals: readonly (readonly [name: GlobalName, value: GlobalOf<GlobalName>])[];
  readonly day?: string;
}

const names = <T extends object>(shape: T) => Object.keys(shape) as (keyof T & string)[];

/** The difference of two snapshots that share what did not change by reference, as `cms/public` makes them. */
export function patchBetween(before: Snapshot, after: Snapshot): Patch {
  const documents: [CollectionName, string, DocumentOf<CollectionName> | null][] = [];
  for (const collection of names(collections)) {
    const [old, next] = [before[collection], after[collection]] as Record<string, DocumentOf<CollectionName>>[];
    if (!old || !next || old === next) continue;
    for (const slug of Object.keys(next)) if (old[slug] !== next[slug]) documents.push([collection, slug, next[slug] ?? null]);
    for (const slug of Object.keys(old)) if (!(slug in next)) documents.push([collection, slug, null]);
  }
  const changedGlobals = names(globals).filter((name) => before.globals[name] !== after.globals[name]).map((name) => [name, after.globals[name]] as const);
  return { documents, globals: changedGlobals, day: before.day === after.day ? undefined : after.day };
}

/** A new snapshot with the patch in it; everything else is shared. */
export function applyPatch(snapshot: Snapshot, patch: Patch): Snapshot {
  const next = { ...snapshot, day: patch.day ?? snapshot.day, globals: { ...snapshot.globals, ...Object.fromEntries(patch.globals) } } as Snapshot & Record<string, Record<string, unknown>>;
  for (const collection of new Set(patch.documents.map(([name]) => name))) (next as Record<string, unknown>)[collection] = { ...snapshot[collection] };
  for (const [collection, slug, document] of patch.documents) {
    if (document) (next[collection] as Record<string, unknown>)[slug] = document;
    else delete next[collection][slug];
  }
  return next;
}

/** The keys of `Source` reads that a patch touches: `topics/debts`, `topics/*`, `globals/settings`, `day`. */
export function changedKeys(patch: Patch): Set<string> {
  const keys = new Set<string>();
  for (const [collection, slug] of patch.documents) keys.add(`${collection}/${slug}`).add(`${collection}/*`);
  for (const [name] of patch.globals) keys.add(`globals/${name}`);
  if (patch.day) keys.add('day');
  return keys;
}
