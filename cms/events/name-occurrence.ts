import type { CollectionBeforeValidateHook } from 'payload';
import { dayOf } from '../fields/time.ts';
import { idOf } from './occurrence-of.ts';

/** The slug of an occurrence: that of its series and its date, because that is its address. */
export const occurrenceSlug = (event: string, date: string): string => `${event}-${date}`;

/** Names an occurrence after its series and date, and remembers for which day of the series it was made. */
export const nameOccurrence: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (!data) return data;
  const date = dayOf(data.date ?? originalDoc?.date);
  const event = idOf(data.event ?? originalDoc?.event);
  if (!date || event === null) return data;
  const { docs: [series] } = await req.payload.find({ collection: 'events', where: { id: { equals: event } }, trash: true, limit: 1, depth: 0, pagination: false, select: { slug: true }, req });
  return {
    ...data,
    ...(series?.slug ? { slug: occurrenceSlug(String(series.slug), date) } : {}),
    plannedFor: data.plannedFor ?? originalDoc?.plannedFor ?? `${date}T12:00:00.000Z`,
  };
};
