import { isTaken, type Turn } from './turn.ts';

/** The turns of these to which the desk saw the volunteer come, of days from `from` to `until` (`YYYY-MM-DD`, both included), in order of day. */
export const turnsDone = (turns: readonly Turn[], from: string, until: string): Turn[] =>
  turns.filter((turn) => isTaken(turn) && turn.arrived > 0 && turn.answers.date >= from && turn.answers.date <= until).sort((a, b) => (a.answers.date < b.answers.date ? -1 : a.answers.date > b.answers.date ? 1 : a.since - b.since));
