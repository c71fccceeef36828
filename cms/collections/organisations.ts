import { sourceYear } from '../fields/checked.ts';
import { choice } from '../fields/choice.ts';
import { phone, webAddress } from '../fields/contact.ts';
import { languages } from '../fields/languages.ts';
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
    { type: 'row', fields: [
      languages('languages', { nl: 'Talen waarin zij helpen', en: 'Languages in which they help' }),
      choice('stepFree', { nl: 'Zonder trap of drempel', en: 'Without steps' }, { yes: { nl: 'Ja', en: 'Yes' }, no: { nl: 'Nee', en: 'No' } }, { description: { nl: 'Leeg: niet bekend.', en: 'Empty: not known.' } }),
    ] },
    hours(), order(), sourceYear(true),
    day('lastVerified', { nl: 'Laatst nagekeken', en: 'Last verified' }, { sidebar: true, description: { nl: 'Wie heeft gebeld of gekeken, vult hier de dag in.', en: 'Who called or looked fills in the day here.' } }),
  ],
});
