import { choice, choices } from '../fields/choice.ts';
import { holidayLabels } from '../fields/codes/holidays.ts';
import { email, phone, webAddress } from '../fields/contact.ts';
import { exceptions } from '../fields/exceptions.ts';
import { hours } from '../fields/hours.ts';
import { plain } from '../fields/plain.ts';
import { paragraph } from '../fields/text.ts';
import { contentCollection } from './content-collection.ts';
import { groups } from './groups.ts';

export const locations = contentCollection({
  slug: 'locations', singular: { nl: 'Plek', en: 'Place' }, plural: { nl: 'Plekken', en: 'Places' }, group: groups.calendar,
  title: 'name', columns: ['street', 'city'],
  fields: [
    plain('name', { nl: 'Naam', en: 'Name' }, { required: true, description: { nl: 'Zoals het op de deur staat.', en: 'As it stands on the door.' } }),
    { type: 'row', fields: [
      plain('street', { nl: 'Straat en nummer', en: 'Street and number' }),
      plain('postcode', { nl: 'Postcode', en: 'Postcode' }),
      plain('city', { nl: 'Plaats', en: 'Town' }, { required: true }),
    ] },
    webAddress('mapUrl', { nl: 'Link naar een kaart', en: 'Link to a map' }),
    choice('stepFree', { nl: 'Zonder trap of drempel', en: 'Without steps' }, { yes: { nl: 'Ja', en: 'Yes' }, no: { nl: 'Nee', en: 'No' } }, {
      description: { nl: 'Leeg laten als u het niet weet.', en: 'Leave empty when you do not know.' },
    }),
    { type: 'row', fields: [phone(), email()] },
    paragraph('route', { nl: 'Hoe u er komt', en: 'How to get there' }),
    hours(),
    choices('holidays', { nl: 'Dicht op feestdagen', en: 'Closed on public holidays' }, holidayLabels),
    exceptions(),
  ],
});
