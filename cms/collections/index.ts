import type { CollectionConfig } from 'payload';
import { events } from './events.ts';
import { flyers } from './flyers.ts';
import { forms } from './forms.ts';
import { letters } from './letters.ts';
import { locations } from './locations.ts';
import { media } from './media.ts';
import { menus } from './menus.ts';
import { news } from './news.ts';
import { occurrences } from './occurrences.ts';
import { organisations } from './organisations.ts';
import { pages } from './pages.ts';
import { replyTemplates } from './reply-templates.ts';
import { reports } from './reports.ts';
import { roles } from './roles.ts';
import { senders } from './senders.ts';
import { services } from './services.ts';
import { terms } from './terms.ts';
import { topics } from './topics.ts';
import { users } from './users.ts';
import { words } from './words.ts';
import { Activity } from '../activity/collection.ts';
import { Questions } from '../desk/questions/store/collection.ts';
import { ReportKeys } from '../desk/reports/report-keys.ts';
import { RequestFiles, Requests } from '../desk/requests/collection.ts';
import { Volunteers } from '../desk/volunteers/collection.ts';
import { ShiftSittings, ShiftTurns } from '../desk/shifts/collections.ts';
import { LinkChecks } from '../links/collection.ts';
import { Feedback } from '../feedback/collection.ts';
import { FlyerPrints } from '../flyers/prints/collection.ts';
import { Mails } from '../mail/collection.ts';
import { Changes } from '../publishing/changes.ts';
import { Recordings } from '../recordings/collection.ts';
import { SourceTexts } from '../translation/source-texts.ts';
import { TranslationWork } from '../translation/work/collection.ts';
import { KitchenSheets } from '../signup/admin/kitchen-sheets.ts';
import { searchWords } from '../search/collection.ts';
import { SignUps, Sittings } from '../signup/store/collections.ts';
import { MissedSearches, OpenedPages } from '../visits/collections.ts';

/** All collections, in the order of the admin's menu; those that only the program reads come last. */
export const collections: CollectionConfig[] = [
  topics, services, forms, replyTemplates, flyers, organisations, words, senders, letters, events, occurrences, menus, locations, news, pages, reports, roles, media, terms, searchWords, users,
  Mails, Changes, SourceTexts, TranslationWork, Activity, Feedback, OpenedPages, MissedSearches, LinkChecks, FlyerPrints, Recordings,
  Sittings, SignUps, KitchenSheets, ShiftSittings, ShiftTurns, Requests, RequestFiles, ReportKeys, Volunteers, Questions,
];
