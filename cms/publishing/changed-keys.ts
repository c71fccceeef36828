import { isDeepStrictEqual } from 'node:util';
import { type Locale, isLocale, locales, sourceLocale } from '../../content/locales.ts';
import { sameSpelling } from '../../content/spellings.ts';
import type { CollectionName, DocumentOf, GlobalName, GlobalOf, Snapshot, Word } from '../../content/snapshot.ts';
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

/** In which languages' pages a change can be seen. */
export type Languages = 'all' | ReadonlySet<Locale>;
/** What changed, in the words of `Source` reads (`topics/debts`, `topics/*`, `globals/settings`, `day`, `freshness`, `spellings`), and where it can be seen. `*` is everything. */
export type ChangedKeys = Map<string, Languages>;

/** What a patch changes in the snapshot before it. */
export function changedKeys(before: Snapshot, patch: Patch): ChangedKeys {
  const keys: ChangedKeys = new Map();
  for (const [collection, slug, document] of patch.documents) {
    const languages = languagesOf(collection, (before[collection] as Record<string, unknown>)[slug], document);
    for (const key of [`${collection}/${slug}`, `${collection}/*`]) keys.set(key, together(keys.get(key), languages));
    if (!sameFreshness((before[collection] as Record<string, unknown>)[slug], document)) keys.set('freshness', 'all');
    if (collection === 'words' && !sameSpelling(before.words[slug], document as Word | null)) keys.set('spellings', 'all');
  }
  for (const [name, value] of patch.globals) {
    keys.set(`globals/${name}`, 'all');
    if (!sameFreshness(before.globals[name], value)) keys.set('freshness', 'all');
  }
  if (patch.day) keys.set('day', 'all');
  return keys;
}

/** Both of two sets of languages. */
export const together = (one: Languages | undefined, other: Languages): Languages =>
  one === undefined ? other : one === 'all' || other === 'all' ? 'all' : new Set([...one, ...other]);

/**
 * The languages in which two versions of a document can look different. A page shows of a document the texts of its own language and, where
 * these are missing, the Dutch ones; so a changed Arabic text can be seen on Arabic pages alone, and so can who made it, whether it is checked and which of it is older. That a
 * language comes or goes is told to search engines on the pages of all; anything else can be seen on all. What counts words over all languages reads `freshness`.
 */
export function languagesOf(collection: CollectionName, before: unknown, after: unknown): Languages {
  const found = new Set<Locale>();
  const same = (one: unknown, other: unknown): boolean => {
    if (one === other) return true;
    if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((item, index) => same(item, other[index]));
    if (!isObject(one) || !isObject(other)) return false;
    const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    const changed = names.filter((name) => !(name in one && name in other && same(one[name], other[name])));
    if (changed.length === 0) return true;
    const isText = names.every(isLocale) && [one, other].every((text) => Object.values(text).every((value) => typeof value === 'string'));
    if (!isText || changed.includes(sourceLocale)) return false;
    for (const name of changed) found.add(name as Locale);
    return true;
  };
  // `updatedAt` changes with every save; only of a date is it shown, as the stamp of its calendar entry in every language.
  const shown = (document: unknown) => (isObject(document) ? { ...document, ...(collection !== 'occurrences' && { updatedAt: '' }), readiness: '', freshness: '', audio: '' } : document);
  if (!same(shown(before), shown(after))) return 'all';
  for (const [locale, one, other] of ofEachLanguage(before, after, 'readiness')) {
    if (one === 'missing' || other === 'missing' || locale === sourceLocale) return 'all';
    found.add(locale);
  }
  for (const [locale] of ofEachLanguage(freshnessIn(before), freshnessIn(after), 'languages')) found.add(locale);
  // Read aloud is a page in its own language alone.
  for (const [locale] of ofEachLanguage(before, after, 'audio')) found.add(locale);
  return found.size > 0 ? found : 'all';
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const partOf = (document: unknown, name: string): unknown => (isObject(document) ? document[name] : undefined);
const freshnessIn = (document: unknown): unknown => partOf(document, 'freshness');
const sameFreshness = (one: unknown, other: unknown): boolean => isDeepStrictEqual(freshnessIn(one), freshnessIn(other));

/** The languages in which a part of two versions differs, with what it is in each. */
const ofEachLanguage = (before: unknown, after: unknown, name: string): [Locale, unknown, unknown][] =>
  locales.map((locale): [Locale, unknown, unknown] => [locale, partOf(partOf(before, name), locale), partOf(partOf(after, name), locale)]).filter(([, one, other]) => !isDeepStrictEqual(one, other));
