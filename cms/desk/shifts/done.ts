import type { Store } from '../../signup/store/store.ts';
import { isTaken, type Turn, type TurnAnswers } from './turn.ts';

/** The turns of these to which the desk saw the volunteer come, of days from `from` to `until` (`YYYY-MM-DD`, both included), in order of day. */
export const turnsDone = (turns: readonly Turn[], from: string, until: string): Turn[] =>
  turns.filter((turn) => isTaken(turn) && turn.arrived > 0 && turn.answers.date >= from && turn.answers.date <= until).sort((a, b) => (a.answers.date < b.answers.date ? -1 : a.answers.date > b.answers.date ? 1 : a.since - b.since));

/** All shifts that were done in a stretch of days, for the figures. @param now milliseconds since 1970: shifts that are going on do not count yet */
export async function allDone(store: Store<TurnAnswers>, from: string, until: string, now: number): Promise<Turn[]> {
  const turns: Turn[] = [];
  for (const { slug } of await store.endedBefore(now)) turns.push(...(await store.ofSitting(slug)));
  return turnsDone(turns, from, until);
}
