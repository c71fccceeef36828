import type { CollectionSlug, Payload } from 'payload';
import { dayIn } from '../../content/dates/instant.ts';
import { findGaps, type Gap, type GapInput } from './gaps.ts';
import { countTranslations, type StoredReadiness, type TranslationCount } from './translation-counts.ts';

/** Collections whose texts are translated one by one; a date of a series has hardly a text of its own. */
const translated = ['topics', 'services', 'flyers', 'organisations', 'events', 'menus', 'locations', 'news', 'pages', 'reports', 'roles'] as const satisfies readonly CollectionSlug[];

/** What is to fill in, to check and to translate now. Reads with the rights of the program: it shows names of documents, nothing of people. */
export async function readToFillIn(payload: Payload, now: Date): Promise<{ gaps: Gap[]; counts: TranslationCount[] }> {
  const all = { limit: 0, pagination: false, depth: 0 } as const;
  const settings = await payload.findGlobal({ slug: 'settings', depth: 0 });
  const [locations, events, organisations] = [
    await payload.find({ collection: 'locations', ...all, select: { name: true, street: true, hours: true } }),
    await payload.find({ collection: 'events', ...all, select: { title: true, start: true, location: true, repeats: true, extraDates: true } }),
    await payload.find({ collection: 'organisations', ...all, select: { name: true, lastVerified: true } }),
  ];
  const readiness: Record<string, readonly StoredReadiness[]> = {};
  for (const collection of translated) {
    const { docs } = await payload.find({ collection, ...all, locale: 'all', select: { readiness: true } });
    readiness[collection] = docs as unknown as StoredReadiness[];
  }
  const today = dayIn(now, settings.timeZone || 'Europe/Amsterdam');
  const input: GapInput = { settings, locations: locations.docs, events: events.docs, organisations: organisations.docs, today };
  return { gaps: findGaps(input), counts: countTranslations(readiness) };
}
