import type { Locale } from '../locales.ts';
import type { DateParts } from './parts.ts';

/** The date forms of a language, with `{weekday} {day} {month} {year}`. */
interface Patterns {
  readonly long: string;
  /** Without the year: under a heading that names it. */
  readonly short: string;
  readonly month: string;
  /** Between a date and its time. */
  readonly beforeTime: string;
}

const plain: Patterns = { long: '{weekday} {day} {month} {year}', short: '{weekday} {day} {month}', month: '{month} {year}', beforeTime: ', ' };

/** As native readers of each language write a date, always with weekday, month in letters and year. */
export const patterns: Record<Locale, Patterns> = {
  nl: plain,
  en: plain,
  ar: { ...plain, beforeTime: '، ' },
  fr: plain,
  es: { ...plain, long: '{weekday} {day} de {month} de {year}', short: '{weekday} {day} de {month}', month: '{month} de {year}' },
  zh: { long: '{year}年{month}月{day}日{weekday}', short: '{month}月{day}日{weekday}', month: '{year}年{month}月', beforeTime: ' ' },
  fa: { ...plain, beforeTime: '، ساعت ' },
  tr: { ...plain, long: '{day} {month} {year} {weekday}', short: '{day} {month} {weekday}' },
  am: { ...plain, long: '{weekday}፣ {day} {month} {year}', short: '{weekday}፣ {day} {month}', beforeTime: '፣ ' },
  ru: { ...plain, long: '{weekday}, {day} {month} {year} года', short: '{weekday}, {day} {month}', month: '{month} {year} года' },
  it: plain,
  ti: { ...plain, long: '{weekday}፣ {day} {month} {year}', short: '{weekday}፣ {day} {month}', beforeTime: '፣ ' },
};

/** A pattern with the words of a day in it. */
export const fill = (pattern: string, parts: DateParts): string =>
  pattern.replace(/\{(\w+)\}/g, (whole, name: string) => parts[name as keyof DateParts] ?? whole);
