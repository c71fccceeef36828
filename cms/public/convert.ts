import type { CollectionName, GlobalName } from '../../content/snapshot.ts';
import type { Candidate, GlobalCandidate } from './candidate.ts';
import type { Lookup } from './lookup.ts';
import type { Stored } from './stored.ts';
import { toEvent } from './to-event.ts';
import { toFlyer } from './to-flyer.ts';
import { toForm } from './to-form.ts';
import { toLetter } from './to-letter.ts';
import { toLocation } from './to-location.ts';
import { toMenu } from './to-menu.ts';
import { toNavigation } from './to-navigation.ts';
import { toNews } from './to-news.ts';
import { toNotice } from './to-notice.ts';
import { toOccurrence } from './to-occurrence.ts';
import { toOrganisation } from './to-organisation.ts';
import { toPage } from './to-page.ts';
import { toReport } from './to-report.ts';
import { toRole } from './to-role.ts';
import { toSender } from './to-sender.ts';
import { toService } from './to-service.ts';
import { toSettings } from './to-settings.ts';
import { toTopic } from './to-topic.ts';
import { toWord } from './to-word.ts';

/** Per collection how a published document becomes a public one; nothing for one that must wait for another document. */
export const convert: { readonly [C in CollectionName]: (stored: Stored, lookup: Lookup) => Candidate<C> | undefined } = {
  topics: toTopic,
  services: toService,
  locations: toLocation,
  events: toEvent,
  occurrences: toOccurrence,
  menus: toMenu,
  flyers: toFlyer,
  news: toNews,
  pages: toPage,
  organisations: toOrganisation,
  reports: toReport,
  roles: toRole,
  forms: toForm,
  words: toWord,
  senders: toSender,
  letters: toLetter,
};

export const convertGlobal: { readonly [G in GlobalName]: (stored: Stored, lookup: Lookup) => GlobalCandidate<G> } = {
  settings: toSettings,
  navigation: toNavigation,
  notice: toNotice,
};
