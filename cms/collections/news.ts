import type { PayloadRequest } from 'payload';
import { article } from '../fields/article.ts';
import { day } from '../fields/time.ts';
import { today } from '../globals/today.ts';
import { contentCollection } from './content-collection.ts';
import { groups } from './groups.ts';

export const news = contentCollection({
  slug: 'news', singular: { nl: 'Bericht', en: 'News item' }, plural: { nl: 'Nieuws', en: 'News' }, group: groups.stories,
  title: 'title', columns: ['date'], sort: '-date',
  fields: [...article(), { ...day('date', { nl: 'Datum', en: 'Date' }, { required: true, sidebar: true }), defaultValue: async ({ req }: { req: PayloadRequest }) => `${await today(req)}T12:00:00.000Z` }],
});
