import type { BasePayload } from 'payload';
import { latinDigits } from '../../content/forms/digits.ts';
import type { Day } from '../../content/dates/days.ts';
import type { Locale } from '../../content/locales.ts';
import { addToCount } from '../database/add-to-count.ts';
import { missedSearchesSlug } from './collections.ts';

type Database = Pick<BasePayload, 'db'>;

/** Most characters and words of a term: what is longer tells a story, and stories are of somebody. */
const longest = 40;
const mostWords = 4;
/** Most times that one term counts on a day, and most different terms of a day: who sends thousands changes no figure. */
const mostTimes = 50;
const mostTerms = 500;

/** A term as it is counted: spaces and capitals do not matter. Nothing for what may be about a person: digits of any script, addresses, long texts. */
export function countedTerm(typed: string): string | undefined {
  const term = latinDigits(typed.normalize('NFC')).replace(/[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, ' ').replace(/\s+/gu, ' ').trim().toLowerCase();
  if (!/\p{L}/u.test(term) || /[\p{N}@/\\]|www\./u.test(term) || [...term].length > longest || term.split(' ').length > mostWords) return undefined;
  return term;
}

/** Counts a search that found nothing. Says whether it was counted. */
export async function countMiss(payload: Database, typed: string, language: Locale, day: Day): Promise<boolean> {
  const term = countedTerm(typed);
  if (term === undefined) return false;
  const key = `${day} ${language} ${term}`;
  const { totalDocs } = await payload.db.count({ collection: missedSearchesSlug, where: { and: [{ day: { equals: day } }, { key: { not_equals: key } }] } } as never) as { totalDocs: number };
  return totalDocs < mostTerms && addToCount(payload, missedSearchesSlug, { key, day, language, term }, { most: mostTimes });
}

/** A term that was searched and not found. */
export interface MissedSearch { readonly term: string; readonly language: Locale; readonly n: number }

/** What was searched since a day and not found, the most first. */
export async function missedSearches({ db }: Database, since: Day): Promise<MissedSearch[]> {
  const { docs } = await db.find({ collection: missedSearchesSlug, where: { day: { greater_than_equal: since } }, limit: 0, pagination: false } as never) as unknown as { docs: MissedSearch[] };
  const sums = Map.groupBy(docs, ({ language, term }) => `${language} ${term}`);
  return [...sums.values()].map(([first, ...more]) => ({ term: first!.term, language: first!.language, n: [first!, ...more].reduce((sum, { n }) => sum + Number(n), 0) })).sort((a, b) => b.n - a.n || (a.term < b.term ? -1 : 1));
}
