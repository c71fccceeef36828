import { addDays, type Day, isDay } from '../../content/dates/days.ts';
import { instantOf } from '../../content/dates/instant.ts';
import type { ActivityFilter } from './read-activity.ts';

const word = (text: string): string | undefined => (/^[\w-]{1,64}$/.test(text) ? text : undefined);

/** What an address of the log asks for. What makes no sense counts as not asked; a day is one of the foundation's clock. */
export function activityFilter(asked: (name: string) => string, zone = 'Europe/Amsterdam'): ActivityFilter & { readonly page: number } {
  const day = asked('day');
  const at = (one: Day) => Date.parse(instantOf(one, '00:00', zone).utc);
  const page = Number(asked('page'));
  return {
    kind: word(asked('kind')), document: word(asked('document')), who: word(asked('who')),
    ...(isDay(day) ? { from: at(day), before: at(addDays(day, 1)) } : {}),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}
