import { factsOf, type Locale } from '../locales.ts';
import type { Day } from './days.ts';
import { partsOf } from './parts.ts';

/** Tigrinya has the same month names in both calendars, so the label never goes away. */
const labels: Partial<Record<Locale, string>> = { fa: 'تقویم خورشیدی: ', am: 'በኢትዮጵያ አቆጣጠር፦ ', ti: 'ብኣቆጻጽራ ግእዝ፦ ' };
/** The same Persian calendar with the month names of Afghanistan. */
const dari = 'fa-AF-u-ca-persian-nu-latn';

/** The labelled second line under a date for readers who also count in another calendar; nothing in the other languages. */
export function secondDate(locale: Locale, day: Day): string | undefined {
  const tag = factsOf(locale).secondCalendar;
  if (!tag) return undefined;
  const options = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const { day: date, month, year } = partsOf(tag, day, options);
  const name = locale === 'fa' ? `${month} (${partsOf(dari, day, options).month})` : month;
  return `${labels[locale] ?? ''}${date} ${name} ${year}`;
}
