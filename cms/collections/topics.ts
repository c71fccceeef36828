import { article } from '../fields/article.ts';
import { icon, order } from '../fields/presentation.ts';
import { many } from '../fields/relation.ts';
import { short } from '../fields/short.ts';
import { contentCollection } from './content-collection.ts';
import { groups } from './groups.ts';

export const topics = contentCollection({
  slug: 'topics', singular: { nl: 'Onderwerp', en: 'Topic' }, plural: { nl: 'Onderwerpen', en: 'Topics' }, group: groups.help,
  title: 'title', columns: ['order'], sort: 'order',
  fields: [
    ...article(), short(), icon(), order(),
    many('services', { nl: 'Wat wij doen', en: 'What we do' }, 'services'),
    many('organisations', { nl: 'Andere organisaties', en: 'Other organisations' }, 'organisations'),
    many('flyers', { nl: 'Flyers', en: 'Flyers' }, 'flyers'),
  ],
});
