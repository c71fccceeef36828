import type { CollectionBeforeChangeHook } from 'payload';
import { dayOf } from '../fields/time.ts';
import { plannedOf } from './occurrence-of.ts';

/** What a calendar program shows: date, time, place, and whether it takes place. */
function shown(stored: Record<string, unknown>): string {
  const { start, end, location, state } = plannedOf(stored);
  return JSON.stringify([dayOf(stored.date as string), start, end, location, state]);
}

/** The next iCalendar SEQUENCE (RFC 5545, 3.8.7.4): grows by one when what a calendar shows changes, else stays. */
export const nextSequence = (before: Record<string, unknown>, after: Record<string, unknown>): number =>
  (Number(before.sequence) || 0) + (shown(before) === shown({ ...before, ...after }) ? 0 : 1);

export const growSequence: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) =>
  ({ ...data, sequence: operation === 'create' ? 0 : nextSequence(originalDoc, data) });
