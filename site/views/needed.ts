import { crewOf } from '../../content/crew.ts';
import { longDate } from '../../content/dates/words.ts';
import type { Locale } from '../../content/locales.ts';
import type { Said } from '../../content/pick.ts';
import type { Event, Occurrence } from '../../content/snapshot.ts';
import { within } from './article.ts';
import { must } from './must.ts';
import type { Source } from './source.ts';

/** How many of a role a date needs. */
export interface NeededRole { readonly role: Said; readonly path: string; readonly n: number }
/** A date that needs volunteers. */
export interface NeededDate { readonly path: string; readonly date: string; readonly event: Said; readonly roles: readonly NeededRole[] }

/** Dates that the page for volunteers names. */
const most = 4;

/** Who is needed at a date, however many have said yes: that changes by the minute and stands on the volunteers' own pages. */
export const neededRoles = (source: Source, event: Event, occurrence: Occurrence, lang: Locale): NeededRole[] => crewOf(event, occurrence).flatMap(({ role: slug, needed }) => {
  const role = source.one('roles', slug);
  return role ? [{ role: must(role.title, within(role, lang)), path: `/volunteer/${slug}`, n: needed }] : [];
});

/** The next dates that need volunteers. */
export function neededDates(source: Source, lang: Locale): NeededDate[] {
  const coming = source.all('occurrences').filter(({ date, state }) => date >= source.day && state === 'planned').sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.slug < b.slug ? -1 : 1));
  const dates: NeededDate[] = [];
  for (const occurrence of coming) {
    const event = source.one('events', occurrence.event);
    const roles = event ? neededRoles(source, event, occurrence, lang) : [];
    if (!event || roles.length === 0) continue;
    dates.push({ path: `/events/${event.slug}/${occurrence.date}`, date: longDate(lang, occurrence.date), event: must(event.title, within(event, lang)), roles });
    if (dates.length === most) break;
  }
  return dates;
}
