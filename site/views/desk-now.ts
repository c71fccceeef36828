import type { Locale } from '../../content/locales.ts';
import type { Source } from './source.ts';
import { type TodayView, today } from './today.ts';

/** Whether the walk-in desk is open today, and when it is next; nothing when its hours are not known. */
export function deskNow(source: Source, lang: Locale): TodayView | undefined {
  const desk = source.one('locations', source.global('settings').desk);
  return desk && today(source, desk, lang);
}
