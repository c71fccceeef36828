import type { Locale } from '../locales.ts';

/** `18:00`, or `10:00–12:00`. Always the 24-hour Dutch clock in Latin digits; in HTML it belongs in `<bdi dir="ltr">`. */
export const clockRange = (from: string, to?: string): string => (to ? `${from}–${to}` : from);

/** In running text without markup (calendar files, messages): isolated, so that right-to-left text around it cannot turn it. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

const partsOfDay: Partial<Record<Locale, Readonly<Record<'night' | 'morning' | 'afternoon' | 'evening', string>>>> = {
  am: { night: 'ሌሊት', morning: 'ጠዋት', afternoon: 'ከሰዓት', evening: 'ምሽት' },
  ti: { night: 'ለይቲ', morning: 'ንግሆ', afternoon: 'ድሕሪ ቀትሪ', evening: 'ምሸት' },
};

/**
 * The part of the day, said after a time in Amharic and Tigrinya only: there 18:00 is twelve o'clock on the clock
 * people grew up with, and the part of the day is what tells the two apart.
 */
export function partOfDay(locale: Locale, clock: string): string | undefined {
  const names = partsOfDay[locale];
  if (!names) return undefined;
  if (clock < '06:00') return names.night;
  if (clock < '12:00') return names.morning;
  return clock < '18:00' ? names.afternoon : names.evening;
}

/** Once on a page with times, in Amharic and Tigrinya: that the clock is the European one. */
export const clockName: Partial<Record<Locale, string>> = { am: 'የአውሮፓ ሰዓት', ti: 'ሰዓት ኤውሮጳ' };
