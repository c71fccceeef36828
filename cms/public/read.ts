import type { Payload } from 'payload';
import type { GlobalName } from '../../content/snapshot.ts';
import { globalKey, keyOf } from './node.ts';
import { payloadReader, type PublicReader } from './reader.ts';
import type { Read } from './settle.ts';
import { collectionNames, emptyState, globalNames, nextState, type PublicState } from './state.ts';
import { idOf, type SourceName, type StoredId, uploads } from './stored.ts';

/** Something that was saved, published, taken back or deleted. Names that the public never sees, such as `users`, are passed over. */
export type Change = { readonly collection: string; readonly id: StoredId } | { readonly global: string };

export { onDay, type PublicState } from './state.ts';

const sources: readonly SourceName[] = [...collectionNames, uploads];
const isGlobal = (name: string): name is GlobalName => (globalNames as readonly string[]).includes(name);

/** Everything that is public now. A document that does not fit its shape is left out and named in `problems`. */
export const readPublicState = (payload: Payload, options: { readonly siteUrl: string; readonly now: Date }): Promise<PublicState> =>
  readState(payloadReader(payload), options);

/** The state after these changes: only they are read, only what shows them is made again. */
export const applyChange = (previous: PublicState, payload: Payload, changes: readonly Change[], now = new Date()): Promise<PublicState> =>
  changeState(previous, payloadReader(payload), changes, now);

export async function readState(reader: PublicReader, options: { readonly siteUrl: string; readonly now: Date }): Promise<PublicState> {
  const reads: Read[] = [];
  for (const source of sources) for (const stored of await reader.all(source)) reads.push([keyOf(source, idOf(stored) ?? ''), stored]);
  for (const name of globalNames) reads.push([globalKey(name), await reader.global(name)]);
  return nextState(emptyState(options), reads, options.now);
}

export async function changeState(previous: PublicState, reader: PublicReader, changes: readonly Change[], now: Date): Promise<PublicState> {
  const reads: Read[] = [];
  for (const source of sources) {
    const ids = new Map(changes.flatMap((change) => ('collection' in change && change.collection === source ? [[String(change.id), change.id]] : [])));
    if (ids.size === 0) continue;
    const found = new Map((await reader.some(source, [...ids.values()])).map((stored) => [String(idOf(stored)), stored]));
    for (const id of ids.keys()) reads.push([keyOf(source, id), found.get(id)]);
  }
  for (const name of new Set(changes.flatMap((change) => ('global' in change ? [change.global] : [])))) {
    if (isGlobal(name)) reads.push([globalKey(name), await reader.global(name)]);
  }
  return nextState(previous, reads, now);
}
