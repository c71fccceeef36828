import type { Occurrence } from '../../../content/snapshot.ts';

/** When and where a session is, or that it does not take place, as a person was told. */
export interface ToldSession { readonly date: string; readonly start?: string | undefined; readonly end?: string | undefined; readonly location?: string | undefined; readonly off?: boolean | undefined }

/** The sessions that are still to come as one text for the history of a sign-up: it holds nothing of a person. */
export function toldOf(sessions: readonly Occurrence[], seriesLocation: string | undefined, today: string): string {
  return written(sessions.filter(({ date }) => date >= today).map(({ date, start, end, location }) => ({ date, start, end, location: location ?? seriesLocation })));
}
const written = (sessions: readonly ToldSession[]): string =>
  sessions.map(({ date, start = '', end = '', location = '', off }) => (off ? `${date} off` : [date, start, end, location].join(' '))).join('\n');

/** The same read back. */
export const sessionsTold = (told: string): ToldSession[] => told.split('\n').filter((line) => line !== '').map((line) => {
  const [date = '', start, end, location] = line.split(' ');
  return start === 'off' ? { date, off: true } : { date, start: start || undefined, end: end || undefined, location: location || undefined };
});

/** A session that is otherwise than somebody was told. */
export interface MovedSession { readonly before: ToldSession; readonly after: ToldSession }

/**
 * Which sessions moved since somebody was told of them, and what is to be noted as told now. Days that are over are forgotten; new days of a course are taken up in
 * silence; one that is missing is called off.
 */
export function movedSince(told: string, now: string, today: string): { readonly moved: readonly MovedSession[]; readonly told: string } {
  const after = new Map(sessionsTold(now).map((session) => [session.date, session]));
  const before = sessionsTold(told).filter(({ date }) => date >= today);
  for (const { date } of before) if (!after.has(date)) after.set(date, { date, off: true });
  const moved = before.flatMap((session): MovedSession[] => {
    const next = after.get(session.date)!;
    return written([session]) === written([next]) ? [] : [{ before: session, after: next }];
  });
  return { moved, told: written([...after.values()].sort((a, b) => (a.date < b.date ? -1 : 1))) };
}
