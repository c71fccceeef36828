import type { CollectionSlug, Payload } from 'payload';
import { locales } from '../../content/locales.ts';
import { startSearchWords } from '../../content/start/search-words.ts';
import { searchWordsSlug } from '../search/collection.ts';

const collection = searchWordsSlug as CollectionSlug;
const loaded = 'start-content.search-words';

/** Makes the search words that every desk starts with, in all languages, once: what editors later delete does not come back. A page that has some already is left alone. Answers how many were made. */
export async function loadSearchWords(payload: Payload): Promise<number> {
  if (await payload.kv.get(loaded)) return 0;
  const { docs } = await payload.db.find<{ id: number; page: string }>({ collection, pagination: false, limit: 0 });
  const there = new Set(docs.map(({ page }) => page));
  const pages = [...new Set(locales.flatMap((locale) => Object.keys(startSearchWords[locale])))].filter((page) => !there.has(page));
  for (const page of pages) {
    const words = Object.fromEntries(locales.flatMap((locale) => (startSearchWords[locale][page] ? [[locale, startSearchWords[locale][page].join('\n')]] : [])));
    await payload.db.create({ collection, data: { page, words } });
  }
  await payload.kv.set(loaded, { at: Date.now() });
  return pages.length;
}
