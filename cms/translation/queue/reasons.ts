import { addDays, type Day } from '../../../content/dates/days.ts';
import { pathOf } from '../../collections/site-path.ts';
import { idOf } from '../../public/stored.ts';
import { dayOf } from '../../public/stored-field.ts';
import { type Reason, soonDays } from './order.ts';
import type { ReadDocument } from './read-documents.ts';

/** How often each page was opened, by its path without the language. */
export type Opened = ReadonlyMap<string, number>;

const stateOf = ({ stored }: ReadDocument) => stored.state;
const of = (documents: readonly ReadDocument[], collection: string) => documents.filter(({ place }) => 'collection' in place && place.collection === collection);

/** What is read by nobody any more, or not shown: evenings that are over, a notice without a text of its own. */
export function isShown({ place, stored }: ReadDocument, today: Day): boolean {
  if ('global' in place) return place.global !== 'notice' || stored.kind === 'text';
  return place.collection !== 'occurrences' || (dayOf(stored.date) ?? today) >= today;
}

/** Where the document stands on the site, without the language; nothing when it has no page of its own. */
export const sitePath = ({ place, stored }: ReadDocument): string | undefined => ('global' in place ? undefined : pathOf(place.collection, stored));

/** Why each document is asked for. @param documents all of them: what is soon follows from the evenings */
export function reasonsIn(documents: readonly ReadDocument[], today: Day, opened: Opened): (document: ReadDocument, since: Day) => Reason {
  const until = addDays(today, soonDays);
  const soon = new Map<string, Day>();
  const nearer = (name: string, day: Day) => { if (day < (soon.get(name) ?? '9')) soon.set(name, day); };
  for (const { stored } of of(documents, 'occurrences').filter(({ isPublic }) => isPublic)) {
    const day = dayOf(stored.date);
    if (!day || day < today || day > until || stored.state === 'cancelled') continue;
    for (const [collection, link] of [['events', stored.event], ['menus', stored.menu]] as const) {
      const id = idOf(link);
      if (id !== undefined) nearer(`${collection}:${id}`, day);
    }
    nearer(`occurrences:${idOf(stored)}`, day);
  }
  return (document, since) => {
    const { place, stored, isPublic } = document;
    if (!isPublic) return { kind: 'draft' };
    if ('global' in place) return place.global === 'notice' ? { kind: 'notice' } : { kind: 'since', day: since };
    const date = place.collection === 'occurrences' ? dayOf(stored.date) : undefined;
    if (date && stateOf(document) === 'cancelled') return { kind: 'cancelled', on: date };
    const on = soon.get(`${place.collection}:${place.id}`);
    if (on) return { kind: 'coming', on };
    const times = opened.get(sitePath(document) ?? '') ?? 0;
    return times > 0 ? { kind: 'opened', times } : { kind: 'since', day: since };
  };
}
