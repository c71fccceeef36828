import type { GlobalCandidate } from './candidate.ts';
import type { Stored } from './stored.ts';
import { toLinks } from './to-link.ts';

/** The links in the footer. */
export const toNavigation = (stored: Stored): GlobalCandidate<'navigation'> => ({ footer: toLinks(stored.footer), freshness: stored.freshness });
