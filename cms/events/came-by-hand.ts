import type { CollectionBeforeChangeHook } from 'payload';
import { dayOf } from '../fields/time.ts';
import { plannedOf } from './occurrence-of.ts';

/** What a person can change of what the series sets, as one string to compare. */
const shape = (stored: Record<string, unknown>) => JSON.stringify([dayOf(stored.date as string), plannedOf(stored), Boolean(stored.deletedAt)]);

/** Marks an occurrence that a person made or changed, so that its series leaves it alone; that person may take the mark away again. A closure sets it itself. */
export const cameByHand: CollectionBeforeChangeHook = ({ data, originalDoc, req, operation }) => {
  if (req.context.planning || req.context.closing) return data;
  const changed = operation === 'create' || shape({ ...originalDoc, ...data }) !== shape(originalDoc);
  return changed ? { ...data, byHand: true } : data;
};
