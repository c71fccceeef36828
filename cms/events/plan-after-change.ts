import type { CollectionAfterChangeHook } from 'payload';
import { editors } from '../access/editors.ts';
import { personOf } from '../access/role.ts';
import { planEvent, type StoredEvent } from './plan-event.ts';

/** After an event is published its dates are made. A translator's save does not plan, nor does a draft. */
export const planOccurrences: CollectionAfterChangeHook = async ({ doc, req }) => {
  const shapes = personOf(req) === undefined || editors({ req });
  if (doc._status === 'published' && !doc.deletedAt && shapes) await planEvent(doc as StoredEvent, req);
  return doc;
};
