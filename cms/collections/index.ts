import type { CollectionConfig } from 'payload';
import { events } from './events.ts';
import { flyers } from './flyers.ts';
import { locations } from './locations.ts';
import { media } from './media.ts';
import { menus } from './menus.ts';
import { news } from './news.ts';
import { occurrences } from './occurrences.ts';
import { organisations } from './organisations.ts';
import { pages } from './pages.ts';
import { reports } from './reports.ts';
import { roles } from './roles.ts';
import { services } from './services.ts';
import { topics } from './topics.ts';
import { users } from './users.ts';
import { Mails } from '../mail/collection.ts';
import { Changes } from '../publishing/changes.ts';
import { KitchenSheets } from '../signup/admin/kitchen-sheets.ts';
import { SignUps, Sittings } from '../signup/store/collections.ts';

/** All collections, in the order of the admin's menu. */
export const collections: CollectionConfig[] = [
  topics, services, flyers, organisations, events, occurrences, menus, locations, news, pages, reports, roles, media, users, Mails, Changes, Sittings, SignUps, KitchenSheets,
];
