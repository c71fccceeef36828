import { anySender } from '../../content/any-sender.ts';
import { longDate } from '../../content/dates/words.ts';
import type { Locale } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import { type Said, pick } from '../../content/pick.ts';
import type { CollectionName, DocumentOf, Event, Location, Menu, Occurrence, Organisation, Report, Sender, Word } from '../../content/snapshot.ts';
import { within } from './article.ts';
import { isolated } from './isolated.ts';
import type { Source } from './source.ts';

/** Where a document is read, and what it is called there. */
export interface ShownAt {
  /** Path without the language. */
  readonly path: string;
  readonly title: Said;
}

const folders = { topics: '/topics', services: '/services', events: '/events', flyers: '/flyers', news: '/news', pages: '', roles: '/volunteer', forms: '/ask', letters: `/letters/${anySender}` } as const;

/** The page of a document, or the one that it stands on; nothing when no page shows it. */
export function shownAt(source: Source, collection: CollectionName, document: DocumentOf<CollectionName>, lang: Locale): ShownAt | undefined {
  const { slug } = document;
  switch (collection) {
    case 'locations': return { path: `/places/${slug}`, title: { value: (document as Location).name, lang: 'nl' } };
    case 'organisations': return { path: `/organisations#${slug}`, title: { value: (document as Organisation).name, lang: 'nl' } };
    case 'words': return { path: `/words/${slug}`, title: { value: (document as Word).word, lang: 'nl' } };
    case 'senders': return { path: `/letters/${slug}`, title: { value: (document as Sender).name, lang: 'nl' } };
    case 'menus': return { path: `/menus/${slug}`, title: pick((document as Menu).title, within(document, lang)) ?? { value: say(lang, 'menu.title'), lang } };
    case 'reports': return { path: `/reports/${(document as Report).year}`, title: { value: say(lang, 'report.year', { year: (document as Report).year }), lang } };
    case 'occurrences': {
      const { event: named, date } = document as Occurrence;
      const event = source.one('events', named);
      const title = event && pick(event.title, within(event, lang));
      return title && { path: `/events/${named}/${date}`, title: { value: say(lang, 'date.on', { event: isolated(title.value, title.lang, lang), date: longDate(lang, date) }), lang } };
    }
    default: {
      const title = pick((document as Event).title, within(document, lang));
      return title && { path: `${folders[collection]}/${slug}`, title };
    }
  }
}
