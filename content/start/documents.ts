import type { CollectionName } from '../snapshot.ts';
import type { StartDocument } from './document.ts';
import { events } from './documents/events.ts';
import { flyers } from './documents/flyers.ts';
import { forms } from './documents/forms.ts';
import { letters } from './documents/letters.ts';
import { locations } from './documents/locations.ts';
import { menus } from './documents/menus.ts';
import { news } from './documents/news.ts';
import { organisations } from './documents/organisations.ts';
import { pages } from './documents/pages.ts';
import { reports } from './documents/reports.ts';
import { roles } from './documents/roles.ts';
import { senders } from './documents/senders.ts';
import { services } from './documents/services.ts';
import { topics } from './documents/topics.ts';
import { words } from './documents/words.ts';

/** All start documents by collection. The occurrences follow from the events and the day: `occurrences.ts`. */
export const startDocuments: { readonly [C in Exclude<CollectionName, 'occurrences'>]: readonly StartDocument<C>[] } = {
  topics, services, locations, events, menus, flyers, news, pages, organisations, reports, roles, forms, words, senders, letters,
};
