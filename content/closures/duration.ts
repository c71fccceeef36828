import type { Locale } from '../locales.ts';
import { say } from '../messages.ts';

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
/** Minutes from one time of a day to another; below zero when it comes before. */
export const minutesBetween = (from: string, to: string): number => minutesOf(to) - minutesOf(from);
/** The time so many minutes later; nothing when that is on another day. */
export function addMinutes(clock: string, minutes: number): string | undefined {
  const at = minutesOf(clock) + minutes;
  return at < 0 || at >= 24 * 60 ? undefined : `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
}

/** `1 uur en 30 minuten`, in the form that stands in “{duration} later”. */
export function duration(lang: Locale, minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [...(hours > 0 ? [say(lang, 'closures.hours', { n: hours })] : []), ...(rest > 0 || hours === 0 ? [say(lang, 'closures.minutes', { n: rest })] : [])];
  return parts.length === 2 ? say(lang, 'list.and', { first: parts[0]!, last: parts[1]! }) : parts[0]!;
}
