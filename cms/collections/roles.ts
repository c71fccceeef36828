import { article } from '../fields/article.ts';
import { yes } from '../fields/plain.ts';
import { icon, order } from '../fields/presentation.ts';
import { one } from '../fields/relation.ts';
import { contentCollection } from './content-collection.ts';
import { groups } from './groups.ts';

export const roles = contentCollection({
  slug: 'roles', singular: { nl: 'Taak voor vrijwilligers', en: 'Volunteer role' }, plural: { nl: 'Taken voor vrijwilligers', en: 'Volunteer roles' }, group: groups.stories,
  title: 'title', columns: ['order'], sort: 'order',
  fields: [
    ...article(), icon(), order(),
    yes('withChildren', { nl: 'Met kinderen: verklaring omtrent het gedrag nodig', en: 'With children: certificate of conduct needed' }, { sidebar: true }),
    one('service', { nl: 'Hoort bij', en: 'Belongs to' }, 'services', { sidebar: true }),
  ],
});
