import { factsOf, type Locale } from '../locales.ts';
import { type Day, dateOf } from './days.ts';

/** The words of a day in one language; the patterns of `patterns.ts` put them in order. */
export type DateParts = Readonly<Record<'weekday' | 'day' | 'month' | 'year', string>>;

const formats = new Map<string, Intl.DateTimeFormat>();
/** A site names few days, and each on many pages; formatting one costs 50 µs. Emptied when it grows beyond what a site needs. */
const known = new Map<string, DateParts>();
const mostKnown = 50_000;

/** Intl's parts of a day under a pinned tag. Its order and signs are not used: they differ between versions of ICU. */
export function partsOf(tag: string, day: Day, options: Intl.DateTimeFormatOptions): DateParts {
  const key = `${tag} ${JSON.stringify(options)}`;
  const found = known.get(key + day);
  if (found) return found;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options });
  formats.set(key, format);
  const parts = { weekday: '', day: '', month: '', year: '' };
  // Our Persian does not write the ezafe after a silent he (ژانویهٔ 2027): U+0654.
  for (const { type, value } of format.formatToParts(dateOf(day))) if (type in parts) parts[type as keyof DateParts] = value.replace('\u0654', '');
  if (known.size >= mostKnown) known.clear();
  known.set(key + day, parts);
  return parts;
}

/** Weekday, day, month in the form that stands beside a day (пятница, 11 декабря), and year. */
export function longParts(locale: Locale, day: Day): DateParts {
  const parts = partsOf(factsOf(locale).intl, day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  return locale === 'fr' && parts.day === '1' ? { ...parts, day: '1er' } : parts;
}
