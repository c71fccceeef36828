import type { CollectionSlug, Payload } from 'payload';
import { startTerms } from '../../content/start/glossary.ts';

const collection = 'terms' as CollectionSlug;
const loaded = 'start-content.terms';

/**
 * Makes the glossary that every desk starts with, in all languages, once: what editors later delete does not come back. One whose address is there already is left alone.
 * Payload writes one language at a time, twelve saves for each; below the hooks it is one. Answers how many were made.
 */
export async function loadTerms(payload: Payload): Promise<number> {
  if (await payload.kv.get(loaded)) return 0;
  const { docs } = await payload.db.find<{ id: number; slug: string }>({ collection, pagination: false, limit: 0 });
  const there = new Set(docs.map(({ slug }) => slug));
  const missing = startTerms.filter(({ slug }) => !there.has(slug));
  for (const { slug, nl, keepDutch, note, own } of missing) {
    const lines = Object.fromEntries(Object.entries(own).map(([locale, words]) => [locale, words.join('\n')]));
    await payload.db.create({ collection, data: { slug, nl, keepDutch, note, own: lines } });
  }
  await payload.kv.set(loaded, { at: Date.now() });
  return missing.length;
}
