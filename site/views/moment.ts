import { Temporal } from 'temporal-polyfill';
import { isolated, partOfDay } from '../../content/dates/clock.ts';
import { longDate } from '../../content/dates/words.ts';
import type { Locale } from '../../content/locales.ts';

/** A moment as people read it: the day, and the time on the Dutch clock with the part of the day where the language needs it. */
export interface MomentWords {
  readonly date: string;
  readonly time: string;
}

/** @param at milliseconds since 1970; midnight is said as the last minute of the day before, because "until Friday, 00:00" is read as Friday night */
export function momentWords(at: number, zone: string, lang: Locale): MomentWords {
  const exact = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const here = exact.hour === 0 && exact.minute === 0 ? exact.subtract({ minutes: 1 }) : exact;
  const clock = here.toPlainTime().toString({ smallestUnit: 'minute' });
  const part = partOfDay(lang, clock);
  return { date: longDate(lang, here.toPlainDate().toString()), time: `${isolated(clock)}${part ? ` (${part})` : ''}` };
}
