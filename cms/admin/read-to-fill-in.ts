import type { Payload } from 'payload';
import { dayIn } from '../../content/dates/instant.ts';
import { findGaps, type Gap, type GapInput } from './gaps.ts';

/** What is to fill in and to check now. Reads with the rights of the program: it shows names of documents, nothing of people. */
export async function readToFillIn(payload: Payload, now: Date): Promise<Gap[]> {
  const all = { limit: 0, pagination: false, depth: 0 } as const;
  const settings = await payload.findGlobal({ slug: 'settings', depth: 0 });
  const [locations, events, organisations] = [
    await payload.find({ collection: 'locations', ...all, select: { name: true, street: true, hours: true } }),
    await payload.find({ collection: 'events', ...all, select: { title: true, start: true, location: true, repeats: true, extraDates: true } }),
    await payload.find({ collection: 'organisations', ...all, select: { name: true, lastVerified: true } }),
  ];
  const today = dayIn(now, settings.timeZone || 'Europe/Amsterdam');
  const input: GapInput = { settings, locations: locations.docs, events: events.docs, organisations: organisations.docs, today };
  return findGaps(input);
}
