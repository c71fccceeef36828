import { collections, globals, type CollectionName, type DocumentOf, type GlobalName, type Snapshot } from '../../content/snapshot.ts';
import { dayIn } from './day.ts';
import { emptyGlobals } from './empty-globals.ts';
import { globalKey, type Node, type NodeKey, sourceOf } from './node.ts';
import type { Problem } from './problem.ts';
import { type Read, settle } from './settle.ts';
import { shelf, type Shelf } from './shelf.ts';

/** The snapshot together with what is needed to make the next one cheaply. Never changed after it is made: the last good one stays good. */
export interface PublicState {
  readonly snapshot: Snapshot;
  /** Published things that are not shown, or not whole. */
  readonly problems: readonly Problem[];
  readonly nodes: ReadonlyMap<NodeKey, Node>;
  readonly shelves: { readonly [C in CollectionName]: Shelf };
}

const names = <T extends object>(shape: T) => Object.keys(shape) as (keyof T & string)[];
export const collectionNames: readonly CollectionName[] = names(collections);
export const globalNames: readonly GlobalName[] = names(globals);

/** A site without content. `siteUrl` may end in a slash; the snapshot's does not. */
export function emptyState({ siteUrl, now }: { readonly siteUrl: string; readonly now: Date }): PublicState {
  const shelves = Object.fromEntries(collectionNames.map((name) => [name, { documents: {}, clashes: [] }])) as unknown as PublicState['shelves'];
  const documents = Object.fromEntries(collectionNames.map((name) => [name, shelves[name].documents])) as unknown as Pick<Snapshot, CollectionName>;
  const snapshot: Snapshot = { version: 1, day: dayIn(emptyGlobals.settings.timeZone, now), siteUrl: siteUrl.replace(/\/+$/, ''), ...documents, globals: emptyGlobals };
  return { snapshot, problems: [], nodes: new Map(), shelves };
}

/** The state after these reads; documents, lists and globals that stay equal are the same objects as before. */
export function nextState(previous: PublicState, reads: readonly Read[], now: Date): PublicState {
  const { nodes, made } = settle(previous.nodes, reads);
  const touched = new Set([...made].map(sourceOf));
  const shelves = { ...previous.shelves };
  const documents: Partial<Record<CollectionName, Record<string, DocumentOf<CollectionName>>>> = {};
  for (const name of collectionNames) {
    if (!touched.has(name)) continue;
    const next = shelf(name, nodes, previous.shelves[name]);
    if (next !== previous.shelves[name]) [shelves[name], documents[name]] = [next, next.documents];
  }
  const shownGlobals = Object.fromEntries(globalNames.map((name) => [name, nodes.get(globalKey(name))?.shown ?? emptyGlobals[name]])) as Snapshot['globals'];
  const sameGlobals = globalNames.every((name) => shownGlobals[name] === previous.snapshot.globals[name]);
  const snapshot = {
    ...previous.snapshot, ...documents,
    day: dayIn(shownGlobals.settings.timeZone, now),
    globals: sameGlobals ? previous.snapshot.globals : shownGlobals,
  } as Snapshot;
  const problems = [...nodes.values()].flatMap(({ problem }) => problem ?? []);
  return { snapshot: changed(previous.snapshot, snapshot) ? snapshot : previous.snapshot, problems: sorted([...problems, ...collectionNames.flatMap((name) => shelves[name].clashes)]), nodes, shelves };
}

/** Midnight: the same content on the day that it is now. The same state while the day has not changed. */
export function onDay(previous: PublicState, now: Date): PublicState {
  const day = dayIn(previous.snapshot.globals.settings.timeZone, now);
  return day === previous.snapshot.day ? previous : { ...previous, snapshot: { ...previous.snapshot, day } };
}

const changed = (before: Snapshot, after: Snapshot) => names(after).some((name) => before[name] !== after[name]);

const place = ({ collection, id, slug }: Problem) => `${collection} ${slug} ${id}`;
const sorted = (problems: Problem[]) => problems.sort((a, b) => (place(a) < place(b) ? -1 : 1));
