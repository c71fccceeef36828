import { weekdayName } from '../../content/dates/words.ts';
import type { Locale } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import type { Repeats } from '../../content/recurrence/repeats.ts';

const named = [1, 2, 3, 4, 5] as const;

/** “every second and fourth Friday of the month”, “every Tuesday”. */
export function repeatsIn(lang: Locale, { ordinals, weekday }: Repeats): string {
  const day = weekdayName(lang, weekday);
  if (ordinals.length === 0) return say(lang, 'repeat.weekly', { weekday: day });
  return say(lang, 'repeat.ordinals', { ordinals: joined(lang, ordinals.map((ordinal) => ordinalIn(lang, ordinal))), weekday: day });
}

function ordinalIn(lang: Locale, ordinal: number): string {
  const name = named.find((number) => number === ordinal);
  return name ? say(lang, `repeat.ordinal.${name}`) : say(lang, 'repeat.ordinal.last');
}

/** “first, second and fourth” */
function joined(lang: Locale, words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  const first = words.slice(0, -1).join(say(lang, 'list.separator'));
  return first ? say(lang, 'list.and', { first, last }) : last;
}
