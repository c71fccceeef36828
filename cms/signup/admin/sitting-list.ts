import type { SignUpDesk } from '../desk.ts';
import { type SeatCounts, seatCounts, type SittingSeen } from './sitting-sheet.ts';
import { maySee, type Viewer } from './viewer.ts';

/** How long a sitting stays in the list after it is over, in milliseconds. */
export const shownAfter = 30 * 24 * 60 * 60 * 1000;

export interface SittingLine extends SittingSeen {
  readonly counts: SeatCounts;
  readonly endsAt: number;
  readonly over: boolean;
}

/** The sittings that a viewer may see, those to come first in order of time, then those of the last 30 days, the latest first. */
export async function listSittings(desk: SignUpDesk, viewer: Viewer): Promise<SittingLine[]> {
  const now = desk.now();
  const { occurrences, events } = desk.snapshot();
  const kept = new Map((await desk.store.current(now - shownAfter)).map((sitting) => [sitting.slug, sitting]));
  const lines: SittingLine[] = [];
  for (const slug of new Set([...Object.keys(occurrences), ...Object.keys(events), ...kept.keys()])) {
    const published = desk.sitting(slug);
    const [event, endsAt] = [published?.event.slug ?? kept.get(slug)?.event, published?.endsAt ?? kept.get(slug)?.endsAt];
    if (event === undefined || endsAt === undefined || endsAt <= now - shownAfter || !maySee(viewer, event)) continue;
    // A sitting that nobody ever opened has no rows.
    const rows = kept.has(slug) ? await desk.store.ofSitting(slug) : [];
    lines.push({ slug, event, published, endsAt, over: endsAt <= now, counts: seatCounts(rows, published?.capacity) });
  }
  return lines.sort((a, b) => Number(a.over) - Number(b.over) || (a.over ? b.endsAt - a.endsAt : a.endsAt - b.endsAt) || (a.slug < b.slug ? -1 : 1));
}
