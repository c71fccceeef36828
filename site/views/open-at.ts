import { opennessOn } from '../../content/hours/openness.ts';
import type { Locale } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import type { Location } from '../../content/snapshot.ts';
import type { Source } from './source.ts';
import { today } from './today.ts';

/** Whether a place is open at a time of today, in one phrase: open now, or what holds today and when it opens next. Nothing when its hours are not known. */
export function openAt(source: Source, location: Location, clock: string, lang: Locale): string | undefined {
  const openness = opennessOn(location, source.day);
  if (openness.kind === 'open' && openness.spans.some(({ from, to }) => from <= clock && clock < to)) return say(lang, 'hours.openNow');
  const view = today(source, location, lang);
  return view && [view.phrase, view.next].filter(Boolean).join('. ');
}
