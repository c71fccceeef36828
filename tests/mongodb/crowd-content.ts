import type { Snapshot } from '../../content/snapshot.ts';
import { startSnapshot } from '../../content/start/snapshot.ts';

export const crowdSitting = 'empowerment-room-2026-12-11';

/** The start content with sixty seats on one evening. */
export function crowdContent(): Snapshot {
  const snapshot = startSnapshot({ day: '2026-11-23', siteUrl: 'http://localhost:3000' });
  return { ...snapshot, occurrences: { ...snapshot.occurrences, [crowdSitting]: { ...snapshot.occurrences[crowdSitting]!, capacity: 60 } } };
}
