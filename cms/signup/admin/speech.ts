import { Temporal } from 'temporal-polyfill';
import { longDate } from '../../../content/dates/words.ts';
import type { Words } from '../../fields/words.ts';

/** The two languages of the admin. */
export type AdminLanguage = keyof Words;

/** How the desk's pages speak: in one language, on the foundation's clock. */
export interface Speech {
  readonly language: AdminLanguage;
  say(words: Words): string;
  /** A day: `vrijdag 27 november 2026`. */
  day(day: string): string;
  /** A moment: `27 november, 18:02`. Milliseconds since 1970. */
  when(at: number): string;
  /** `gluten, noten en melk`. */
  list(items: readonly string[]): string;
}

/** The language of the admin from what Payload knows of the person; Dutch when it is neither. */
export const languageOf = (language: string | undefined): AdminLanguage => (language === 'en' ? 'en' : 'nl');

/** @param timeZone the foundation's, such as `Europe/Amsterdam` */
export function speechIn(language: AdminLanguage, timeZone: string): Speech {
  const month = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl-NL', { day: 'numeric', month: 'long', timeZone });
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return {
    language,
    say: (words) => words[language],
    day: (day) => longDate(language, day),
    when: (at) => `${month.format(at)}, ${Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainTime().toString({ smallestUnit: 'minute' })}`,
    list: (items) => list.format(items),
  };
}
