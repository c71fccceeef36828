import { article } from '../fields/article.ts';
import { checkedOn, sourceYear } from '../fields/checked.ts';
import { choice } from '../fields/choice.ts';
import { languages } from '../fields/languages.ts';
import { icon, order } from '../fields/presentation.ts';
import { many, one } from '../fields/relation.ts';
import { paragraph } from '../fields/text.ts';
import { short } from '../fields/short.ts';
import { contentCollection } from './content-collection.ts';
import { groups } from './groups.ts';

export const services = contentCollection({
  slug: 'services', singular: { nl: 'Dienst', en: 'Service' }, plural: { nl: 'Diensten', en: 'Services' }, group: groups.help,
  title: 'title', columns: ['state', 'order'], sort: 'order',
  fields: [
    ...article(), short(), icon(), order(),
    choice('state', { nl: 'Stand', en: 'State' }, {
      running: { nl: 'Loopt', en: 'Running' }, planned: { nl: 'Aangekondigd, nog niet open', en: 'Announced, not open yet' },
    }, { required: true, sidebar: true, defaultValue: 'running' }),
    paragraph('forWhom', { nl: 'Voor wie', en: 'For whom' }),
    paragraph('bring', { nl: 'Neem mee', en: 'Bring' }),
    languages(),
    one('location', { nl: 'Plek', en: 'Place' }, 'locations'),
    many('organisations', { nl: 'Andere organisaties', en: 'Other organisations' }, 'organisations'),
    many('events', { nl: 'In de agenda', en: 'In the calendar' }, 'events'),
    many('flyers', { nl: 'Flyers', en: 'Flyers' }, 'flyers'),
    sourceYear(), checkedOn(),
  ],
});
