import { shiftedHours } from '../../content/closures/place.ts';
import { sentence } from '../../content/sentence.ts';
import { clockRange, isolated } from '../../content/dates/clock.ts';
import { shortDate } from '../../content/dates/words.ts';
import type { Locale } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import { type Said, pick } from '../../content/pick.ts';
import type { Location } from '../../content/snapshot.ts';
import type { Source } from './source.ts';

/** A day from today on that differs from other weeks, in words. */
export interface ExceptionView {
  readonly phrase: string;
  readonly reason?: Said;
}

/** Days of a place that differ, the nearest first; those that are over are left out. */
export function exceptions(source: Source, location: Location, lang: Locale): ExceptionView[] {
  return location.exceptions
    .filter(({ date }) => date >= source.day)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .flatMap((exception) => {
      const phrase = phraseOf(source, exception, shiftedHours(location, exception.date, lang), lang);
      return phrase ? [{ phrase, reason: pick(exception.reason, lang) }] : [];
    });
}

function phraseOf(source: Source, { kind, date: day, from, to, place }: Location['exceptions'][number], shifted: readonly string[], lang: Locale): string | undefined {
  const date = shortDate(lang, day);
  switch (kind) {
    case 'closed': return say(lang, 'hours.closedOn', { date });
    case 'hours': return from && to && [say(lang, 'hours.otherOn', { date, from, to }), ...shifted].map((phrase) => (shifted.length > 0 ? sentence(lang, phrase) : phrase)).join(' ');
    case 'place': {
      const name = source.one('locations', place)?.name;
      const where = name && say(lang, 'hours.placeOn', { date, place: isolated(name) });
      return where && from ? `${where}, ${isolated(clockRange(from, to))}` : where;
    }
  }
}
