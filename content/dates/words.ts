import { factsOf, type Locale } from '../locales.ts';
import type { Day } from './days.ts';
import { longParts, partsOf } from './parts.ts';
import { fill, patterns } from './patterns.ts';

/** `vrijdag 11 december 2026`: weekday, day, month in letters, year. */
export const longDate = (locale: Locale, day: Day): string => fill(patterns[locale].long, longParts(locale, day));

/** `vrijdag 11 december`: only under a heading that names the year. */
export const shortDate = (locale: Locale, day: Day): string => fill(patterns[locale].short, longParts(locale, day));

/** `december 2026`, of the month in which the day falls. */
export function monthTitle(locale: Locale, day: Day): string {
  const tag = factsOf(locale).intl;
  const { year } = longParts(locale, day);
  // The month alone, so that Russian says декабрь and not декабря; Chinese has the sign for month in its pattern.
  const month = partsOf(tag, day, locale === 'zh' ? { month: 'numeric' } : { month: 'long' }).month.replace('月', '');
  return fill(patterns[locale].month, { weekday: '', day: '', month, year });
}

/** The words on a plate: `11`, `dec`, `vr`. */
export interface PlateWords { readonly day: string; readonly month: string; readonly weekday: string }

export function plateWords(locale: Locale, day: Day): PlateWords {
  const tag = factsOf(locale).intl;
  const parts = partsOf(tag, day, { day: 'numeric', month: 'short' });
  const month = locale === 'zh' ? `${parts.month.replace('月', '')}月` : parts.month;
  return { day: parts.day, month, weekday: partsOf(tag, day, { weekday: 'short' }).weekday };
}

/** Name of an ISO weekday (1 is Monday), as it stands alone in a table of hours. */
export const weekdayName = (locale: Locale, weekday: number, length: 'long' | 'short' | 'narrow' = 'long'): string =>
  // 1 January 2024 was a Monday.
  partsOf(factsOf(locale).intl, `2024-01-0${weekday}`, { weekday: length }).weekday;
