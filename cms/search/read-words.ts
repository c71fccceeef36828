import type { CollectionSlug, Payload } from 'payload';
import { type Locale, locales } from '../../content/locales.ts';
import type { SearchWords } from '../../content/search/entries.ts';
import { searchWordsSlug } from './collection.ts';

interface Row { readonly id: number | string; readonly page?: string | null; readonly words?: Readonly<Partial<Record<Locale, string | null>>> | null }
type Database = Pick<Payload, 'db'>;

/** What editors wrote of other words, by language. Reads below the hooks: nothing of people is in it. */
export async function readSearchWords({ db }: Database): Promise<Readonly<Record<Locale, SearchWords>>> {
  const { docs } = await db.find<Row>({ collection: searchWordsSlug as CollectionSlug, pagination: false, limit: 0, locale: 'all' as never, sort: 'page' });
  const linesOf = (text: unknown): string[] => (typeof text === 'string' ? text.split('\n').map((line) => line.trim()).filter(Boolean) : []);
  return Object.fromEntries(locales.map((locale) => [locale, new Map(docs.map(({ page, words }) => [page ?? '', linesOf(words?.[locale])]))])) as unknown as Record<Locale, SearchWords>;
}

/** Changes when any of them does: cheap enough to ask again and again. */
export async function searchWordsStamp({ db }: Database): Promise<string> {
  const { docs, totalDocs } = await db.find<Row & { updatedAt?: string }>({ collection: searchWordsSlug as CollectionSlug, limit: 1, sort: '-updatedAt' });
  return `${totalDocs} ${String(docs[0]?.updatedAt ?? '')}`;
}
