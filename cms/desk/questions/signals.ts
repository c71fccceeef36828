import { addDays, type Day } from '../../../content/dates/days.ts';
import type { TopicCount } from './store/store.ts';

/** Days of a window, how many windows before the last one are its past at most, and how few are no past. */
const windowDays = 28;
const pastWindows = 6;
const leastPast = 2;
/** Fewer questions than this in a window are no rise, whatever came before. */
const leastQuestions = 5;
/** How often a topic that did not change may be called rising: once in a hundred looks. */
export const falseAlarms = 0.01;

/** The first day that `signalsOf` wants to know of. */
export const signalsFrom = (today: Day): Day => addDays(today, 1 - windowDays * (pastWindows + 1));

/** A topic that is asked about more than before. */
export interface Signal {
  readonly topic: string;
  /** Questions in the last 28 days, and in 28 days on average before. */
  readonly now: number;
  readonly before: number;
}

/**
 * Topics whose last 28 days, today included, are well above their own past, the strongest rise first. If nothing had changed, each question of all windows
 * together would fall into the last one with the chance of one in their number; a topic is rising when so many there would then be seen in less than 1 of 100 looks
 * (the exact comparison of two Poisson rates), and there are at least 5. So the chance of a false alarm is at most 1 % for each topic, however often it is asked about.
 * @param since the first day of the log: windows before it are no past. With fewer than two whole windows of past nothing is rising.
 */
export function signalsOf(counts: readonly TopicCount[], today: Day, since: Day | undefined): Signal[] {
  const start = (window: number): Day => addDays(today, 1 - windowDays * (window + 1));
  const past = Array.from({ length: pastWindows }, (_, at) => at + 1).filter((window) => since !== undefined && start(window) >= since).length;
  if (past < leastPast) return [];
  const perTopic = new Map<string, { now: number; before: number }>();
  for (const { topic, day, n } of counts) {
    if (day > today || day < start(past)) continue;
    const sums = perTopic.get(topic) ?? { now: 0, before: 0 };
    if (day >= start(0)) sums.now += n;
    else sums.before += n;
    perTopic.set(topic, sums);
  }
  return [...perTopic]
    .filter(([, { now, before }]) => now >= leastQuestions && chanceOf(now, now + before, 1 / (past + 1)) < falseAlarms)
    .map(([topic, { now, before }]) => ({ topic, now, before: before / past }))
    .sort((a, b) => b.now / (b.before + 1) - a.now / (a.before + 1));
}

/** The chance that of `all` questions at least `least` fall into a window that each enters with the chance `share`. */
export function chanceOf(least: number, all: number, share: number): number {
  let [chance, logBinomial] = [0, 0];
  for (let k = 0; k <= all; k++) {
    if (k >= least) chance += Math.exp(logBinomial + k * Math.log(share) + (all - k) * Math.log1p(-share));
    logBinomial += Math.log(all - k) - Math.log(k + 1);
  }
  return Math.min(1, chance);
}
