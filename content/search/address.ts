import { anySender } from '../any-sender.ts';
import type { CollectionName, DocumentOf, Report } from '../snapshot.ts';

const folders = {
  topics: '/topics', services: '/services', locations: '/places', events: '/events', flyers: '/flyers', news: '/news', pages: '', roles: '/volunteer', forms: '/ask', words: '/words', senders: '/letters',
  letters: `/letters/${anySender}`,
} as const;

/** Where a document is read, without the language; nothing for one that is not found by itself. */
export function addressOf(collection: CollectionName, document: DocumentOf<CollectionName>): string | undefined {
  switch (collection) {
    case 'occurrences': case 'menus': return undefined;
    case 'organisations': return `/organisations#${document.slug}`;
    case 'reports': return `/reports/${(document as Report).year}`;
    default: return `${folders[collection]}/${document.slug}`;
  }
}
