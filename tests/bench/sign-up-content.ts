import type { Snapshot } from '../../content/snapshot.ts';
import { startSnapshot } from '../../content/start/snapshot.ts';

export const benchNow = Date.parse('2026-11-23T09:00:00Z');
/** Sixty seats on one evening, room for everybody on the next. */
export const scarce = 'empowerment-room-2026-12-11';
export const open = 'empowerment-room-2027-01-08';

export function benchContent(): Snapshot {
  const snapshot = startSnapshot({ day: '2026-11-23', siteUrl: 'http://localhost:3000' });
  const seats = (slug: string, capacity: number) => ({ [slug]: { ...snapshot.occurrences[slug]!, capacity } });
  return { ...snapshot, occurrences: { ...snapshot.occurrences, ...seats(scarce, 60), ...seats(open, 1_000_000) } };
}
