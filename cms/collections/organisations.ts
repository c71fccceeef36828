import { sourceYear } from '../fields/checked.ts';
import { phone, webAddress } from '../fields/contact.ts';
import { hours } from '../fields/hours.ts';
import { plain } from '../fields/plain.ts';
import { order } from '../fields/presentation.ts';
import { paragraph } from '../fields/text.ts';
import { day } from '../fields/time.ts';
import { contentCollection } from './content-collection.ts';
import { groups } from './groups.ts';

export const organisations = contentCollection({
  slug: 'organisations', singular: { nl: 'Organisatie', en: 'Organisation' }, plural: { nl: 'Organisaties', en: 'Organisations' }, group: groups.help,
  title: 'name', columns: ['city', 'lastVerified'], sort: 'order',
  fields: [
    plain('name', { nl: 'Naam', en: 'Name' }, { required: true }),
    paragraph('summary', { nl: 'Wat zij doen', en: 'What they do' }, { required: true }),
    { type: 'row', fields: [plain('street', { nl: 'Straat en nummer', en: 'Street and number' }), plain('city', { nl: 'Plaats', en: 'Town' })] },
    { type: 'row', fields: [webAddress('website', { nl: 'Website', en: 'Website' }), phone()] },
    hours(), order(), sourceYear(true),
    day('lastVerified', { nl: 'Laatst nagekeken', en: 'Last verified' }, { sidebar: true, description: { nl: 'Wie heeft gebeld of gekeken, vult hier de dag in.', en: 'Who called or looked fills in the day here.' } }),
  ],
});
