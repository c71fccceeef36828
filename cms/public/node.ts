import { isDeepStrictEqual } from 'node:util';
import { globals, type CollectionName, type DocumentOf, type GlobalName, type GlobalOf } from '../../content/snapshot.ts';
import { checkDocument, checkGlobal } from './check.ts';
import { convert, convertGlobal } from './convert.ts';
import type { Lookup } from './lookup.ts';
import type { Problem } from './problem.ts';
import { withReadiness } from './readiness.ts';
import { idOf, type SourceName, type Stored, type StoredId, uploads } from './stored.ts';
import { plainOf } from './stored-field.ts';
import { toUpload } from './to-upload.ts';

/** `topics:12`, `media:3`, `globals:settings`. */
export type NodeKey = `${SourceName | 'globals'}:${string}`;
export const keyOf = (collection: SourceName, id: StoredId): NodeKey => `${collection}:${id}`;
export const sourceOf = (key: NodeKey) => key.slice(0, key.indexOf(':')) as SourceName | 'globals';
export const globalKey = (name: GlobalName): NodeKey => `globals:${name}`;

/** One published document (or global, or upload) and what became of it. Never changed after it is made. */
export interface Node {
  readonly stored: Stored;
  /** What documents that point at this one see of it: a slug, or an upload; nothing when it is not public. */
  readonly face: unknown;
  /** What the snapshot shows. */
  readonly shown?: DocumentOf<CollectionName> | GlobalOf<GlobalName>;
  readonly problem?: Problem;
  /** The nodes it looked at, there or not: when the face of one changes, this node must be made again. */
  readonly asked: ReadonlySet<NodeKey>;
}

const nobody: ReadonlySet<NodeKey> = new Set();

/** A node as just read: it shows itself to others until a check says otherwise. */
export function unsettled(key: NodeKey, stored: Stored, before: Node | undefined): Node {
  const source = sourceOf(key);
  const face = source === uploads ? toUpload(stored) : source === 'globals' ? undefined : plainOf(stored.slug);
  return { stored, face: same(before?.face, face), asked: nobody };
}

/** The node with what it shows, made with the faces that others have now; what is equal to before is the same object as before. */
export function settled(key: NodeKey, node: Node, before: Node | undefined, lookup: Lookup, asked: ReadonlySet<NodeKey>): Node {
  const [source, name] = split(key);
  if (source === uploads) return node;
  if (source === 'globals') return settledGlobal(name as GlobalName, node, before, lookup, asked);
  const { stored } = node;
  const candidate = convert[source](stored, lookup);
  if (!candidate) return { stored, face: undefined, asked };
  const result = checkDocument(source, withReadiness(candidate));
  if ('fault' in result) return { stored, face: undefined, asked, problem: { collection: source, id: idOf(stored) ?? '', slug: plainOf(stored.slug) ?? '', message: result.fault } };
  return { stored, face: result.document.slug, shown: same(before?.shown, result.document), asked };
}

function settledGlobal(name: GlobalName, { stored }: Node, before: Node | undefined, lookup: Lookup, asked: ReadonlySet<NodeKey>): Node {
  if (!Object.hasOwn(globals, name)) throw new Error(`The snapshot has no global “${name}”`);
  const { value, fault } = checkGlobal(name, withReadiness(convertGlobal[name](stored, lookup)) as never);
  return { stored, face: undefined, shown: same(before?.shown, value), asked, problem: fault === undefined ? undefined : { collection: name, id: name, slug: '', message: fault } };
}

/** The earlier value when the new one is equal, so that whoever compares by reference sees that nothing changed. */
const same = <T>(before: unknown, now: T): T => (isDeepStrictEqual(before, now) ? (before as T) : now);

function split(key: NodeKey) {
  const source = sourceOf(key);
  return [source, key.slice(source.length + 1)] as const;
}
