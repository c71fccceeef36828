import type { CollectionConfig } from 'payload';
import { events } from './events.ts';
import { flyers } from './flyers.ts';
import { forms } from './forms.ts';
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
import { services } from './services.ts';
import { topics } from './topics.ts';
import { users } from './users.ts';
import { Questions } from '../desk/questions/store/collection.ts';
import { ReportKeys } from '../desk/reports/report-keys.ts';
import { RequestFiles, Requests } from '../desk/requests/collection.ts';
import { Volunteers } from '../desk/volunteers/collection.ts';
import { ShiftSittings, ShiftTurns } from '../desk/shifts/collections.ts';
import { Mails } from '../mail/collection.ts';
import { Changes } from '../publishing/changes.ts';
import { KitchenSheets } from '../signup/admin/kitchen-sheets.ts';
import { SignUps, Sittings } from '../signup/store/collections.ts';

/** All collections, in the order of the admin's menu. */
export const collections: CollectionConfig[] = [
  topics, services, forms, replyTemplates, flyers, organisations, events, occurrences, menus, locations, news, pages, reports, roles, media, users, Mails, Changes, Sittings, SignUps, KitchenSheets, ShiftSittings, ShiftTurns, Requests, RequestFiles, ReportKeys, Volunteers, Questions,
];
