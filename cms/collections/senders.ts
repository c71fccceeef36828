import { webAddress } from '../fields/contact.ts';
import { plain } from '../fields/plain.ts';
import { icon, order } from '../fields/presentation.ts';
import { many } from '../fields/relation.ts';
import { paragraph } from '../fields/text.ts';
import { contentCollection } from './content-collection.ts';
import { groups } from './groups.ts';

export const senders = contentCollection({
  slug: 'senders', singular: { nl: 'Afzender van brieven', en: 'Sender of letters' }, plural: { nl: 'Afzenders van brieven', en: 'Senders of letters' }, group: groups.help,
  title: 'name', columns: ['order'], sort: 'order', slugSource: { from: 'name' },
  description: { nl: 'Van wie een brief kan komen. Op de site kiest de lezer eerst de afzender en dan wat de brief vraagt.', en: 'Who letters come from. On the site the reader chooses the sender first, then what the letter asks.' },
  fields: [
    plain('name', { nl: 'Naam', en: 'Name' }, { required: true, description: { nl: 'Zoals die op de envelop staat.', en: 'As it stands on the envelope.' } }),
    paragraph('about', { nl: 'Wie is dit?', en: 'Who is this?' }, { required: true, description: { nl: 'Een of twee korte zinnen.', en: 'One or two short sentences.' } }),
    icon(), order(),
    webAddress('website', { nl: 'Website', en: 'Website' }),
    many('letters', { nl: 'Soorten brieven', en: 'Kinds of letters' }, 'letters'),
  ],
});
