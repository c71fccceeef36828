import type { Day } from '../../../content/dates/days.ts';

/** Why a document is asked for before another one. The first matters most. */
export type Reason =
  /** It says that something is closed, cancelled, or elsewhere: who cannot read it stands before a closed door. */
  | { readonly kind: 'notice' }
  | { readonly kind: 'cancelled'; readonly on: Day }
  /** It is about something that takes place soon. */
  | { readonly kind: 'coming'; readonly on: Day }
  /** Residents open its page often. */
  | { readonly kind: 'opened'; readonly times: number }
  /** How long it has been wrong or missing. */
  | { readonly kind: 'since'; readonly day: Day }
  /** Nobody sees it yet. */
  | { readonly kind: 'draft' };

const ranks = ['notice', 'cancelled', 'coming', 'opened', 'since', 'draft'] as const satisfies readonly Reason['kind'][];

/** A document in the queue, as far as its place goes. */
export interface Placed {
  readonly reason: Reason;
  /** Whether a text is missing or outdated, which misleads a reader; a text that nobody checked is there at least. */
  readonly harms: boolean;
  readonly since: Day;
  readonly title: string;
}

/** Days ahead that count as soon: a translation takes a volunteer a week or two. */
export const soonDays = 28;

/** Most needed first: closures, then what is soon (the nearest first), then the pages that are opened most, then what misleads, the longest first. */
export function byNeed(a: Placed, b: Placed): number {
  return ranks.indexOf(a.reason.kind) - ranks.indexOf(b.reason.kind)
    || within(a.reason, b.reason)
    || Number(b.harms) - Number(a.harms)
    || compare(a.since, b.since)
    || compare(a.title, b.title);
}

function within(a: Reason, b: Reason): number {
  if ('on' in a && 'on' in b) return compare(a.on, b.on);
  if (a.kind === 'opened' && b.kind === 'opened') return b.times - a.times;
  return 0;
}
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
