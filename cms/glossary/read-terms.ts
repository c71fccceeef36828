import type { CollectionSlug, Payload } from 'payload';
import { type Locale, locales } from '../../content/locales.ts';
import type { Term } from '../language/hint.ts';

/** The agreed words of a language, one per line as they are kept. */
const linesOf = (value: unknown): string[] => (typeof value === 'string' ? value.split('\n').map((line) => line.trim()).filter(Boolean) : []);

interface Row { readonly nl?: string | null; readonly keepDutch?: boolean | null; readonly own?: Readonly<Partial<Record<Locale, string | null>>> | null }

/** The glossary as each language sees it. Reads with the rights of the program, below the hooks: it holds nothing of people, and it is read at every pause in somebody's typing. */
export async function readTerms({ db }: Pick<Payload, 'db'>): Promise<Readonly<Record<Locale, readonly Term[]>>> {
  const { docs: rows } = await db.find<Row & { id: number | string }>({ collection: 'terms' as CollectionSlug, pagination: false, limit: 0, sort: 'nl' });
  return Object.fromEntries(locales.map((locale) => [locale, rows.map(({ nl, keepDutch, own }) => ({ nl: nl ?? '', keepDutch: keepDutch === true, own: linesOf(own?.[locale]) }))])) as unknown as Record<Locale, Term[]>;
}
