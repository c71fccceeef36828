import { ask } from './ask.ts';
import { askList } from './ask-list.ts';
import { calendar, calendarKind, calendarPast } from './calendar.ts';
import { calendarFeed } from './calendar-feed.ts';
import { event } from './event.ts';
import { flyer } from './flyer.ts';
import { flyerSmall } from './flyer-small.ts';
import { flyers } from './flyers.ts';
import { gate } from './gate.ts';
import { home } from './home.ts';
import { letter } from './letter.ts';
import { letters } from './letters.ts';
import { location } from './location.ts';
import { menu } from './menu.ts';
import { news } from './news.ts';
import { newsArticle } from './news-article.ts';
import { newsFeed } from './news-feed.ts';
import { findAsked } from './find-asked.ts';
import { findSignUp } from './find-sign-up.ts';
import { findVolunteer } from './find-volunteer.ts';
import { join } from './join.ts';
import { notFound } from './not-found.ts';
import { occurrence } from './occurrence.ts';
import { offline } from './offline.ts';
import { occurrenceFeed } from './occurrence-feed.ts';
import { organisations } from './organisations.ts';
import { page } from './page.ts';
import type { PageType } from './page-type.ts';
import { places } from './places.ts';
import { report } from './report.ts';
import { reports } from './reports.ts';
import { robots } from './robots.ts';
import { role } from './role.ts';
import { search } from './search.ts';
import { sender } from './sender.ts';
import { service } from './service.ts';
import { services } from './services.ts';
import { topic } from './topic.ts';
import { topics } from './topics.ts';
import { translations } from './translations.ts';
import { volunteer } from './volunteer.ts';
import { word } from './word.ts';
import { words } from './words.ts';

/** Every kind of page, in the order in which the site lists its paths. A change that all of them show goes live in this order: what is most asked for first. */
export const pageTypes: readonly PageType[] = [
  gate, home, services, service, calendar, calendarKind, event, occurrence, menu, places, location, topics, topic, calendarPast,
  flyers, flyer, flyerSmall, news, newsArticle, reports, report, organisations, volunteer, role, join, page, askList, ask, findAsked, findSignUp, findVolunteer, search, translations, offline, notFound,
  calendarFeed, occurrenceFeed, newsFeed, robots, words, letters, sender, letter, word,
];
