import type { MessageKey } from '../messages.ts';

/** A page of many documents, as it is found. */
export interface ListPage {
  readonly path: string;
  readonly title: MessageKey;
  readonly lead?: MessageKey;
}

/** The pages that are no document and that people search for. */
export const lists: readonly ListPage[] = [
  { path: '/topics', title: 'topics.title', lead: 'topics.lead' },
  { path: '/services', title: 'services.title', lead: 'services.lead' },
  { path: '/letters', title: 'letters.title' },
  { path: '/words', title: 'words.title' },
  { path: '/calendar', title: 'calendar.title', lead: 'calendar.lead' },
  { path: '/places', title: 'places.title', lead: 'places.lead' },
  { path: '/organisations', title: 'organisations.title', lead: 'organisations.lead' },
  { path: '/flyers', title: 'flyers.title', lead: 'flyers.lead' },
  { path: '/volunteer', title: 'volunteer.title', lead: 'volunteer.lead' },
  { path: '/join', title: 'join.title' },
  { path: '/ask', title: 'ask.title' },
  { path: '/asked', title: 'asked.title' },
  { path: '/sign-up', title: 'yours.title' },
  { path: '/news', title: 'news.title', lead: 'news.lead' },
  { path: '/reports', title: 'reports.title', lead: 'reports.lead' },
];
