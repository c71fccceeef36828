import type { CollectionSlug, GlobalSlug, Payload } from 'payload';
import { idFrom } from '../../signup/store/store.ts';
import type { Place } from '../rewrite.ts';
import { translatedCollections, translatedGlobals } from '../schema.ts';

const globalPrefix = 'globals';

/** The name of a document in the queue and in files for translators: `topics:12`, `globals:notice`. */
export const nameOfPlace = (place: Place): string => ('global' in place ? `${globalPrefix}:${place.global}` : `${place.collection}:${place.id}`);

/** The place that a name or an address says, if documents of that kind are translated at all; whether the document exists is seen when it is read. */
export function placeOf(payload: Pick<Payload, 'collections' | 'globals' | 'blocks' | 'db'>, name: string): Place | undefined {
  const at = name.indexOf(':');
  const [kind, id] = [name.slice(0, at), name.slice(at + 1)];
  if (at < 1 || id === '') return undefined;
  if (kind === globalPrefix) return translatedGlobals(payload).includes(id as GlobalSlug) ? { global: id as GlobalSlug } : undefined;
  // An id of the other database is no id: MongoDB would fail on it.
  const isId = payload.db.defaultIDType === 'number' ? /^\d{1,15}$/ : /^[0-9a-f]{24}$/;
  return translatedCollections(payload).includes(kind as CollectionSlug) && isId.test(id) ? { collection: kind as CollectionSlug, id: idFrom(id) } : undefined;
}
