import type { CollectionConfig } from 'payload';
import { closed, countedBy } from '../access/closed.ts';

export const openedPagesSlug = 'opened-pages';
export const missedSearchesSlug = 'missed-searches';

/** How often a page was opened on a day in a language. Nothing of who opened it. The index answers every sum by itself. */
export const OpenedPages: CollectionConfig = { slug: openedPagesSlug, ...closed, indexes: [{ fields: ['day', 'path', 'n'] }], fields: countedBy('day', 'path', 'language') };

/** What was searched on a day in a language and not found. */
export const MissedSearches: CollectionConfig = { slug: missedSearchesSlug, ...closed, indexes: [{ fields: ['day'] }], fields: countedBy('day', 'language', 'term') };
