import { email, phone } from '../fields/contact.ts';
import { languages } from '../fields/languages.ts';
import { plain } from '../fields/plain.ts';
import { one } from '../fields/relation.ts';
import { line, paragraph } from '../fields/text.ts';
import { notATimeZone } from '../validation/time-zone.ts';
import { contentGlobal } from './content-global.ts';

export const settings = contentGlobal({
  slug: 'settings', label: { nl: 'Instellingen', en: 'Settings' },
  fields: [
    plain('name', { nl: 'Naam van de stichting', en: 'Name of the foundation' }, { required: true }),
    line('motto', { nl: 'Motto', en: 'Motto' }, { required: true }),
    paragraph('welcome', { nl: 'Welkom op de voorpagina', en: 'Welcome on the front page' }, { required: true }),
    paragraph('promise', { nl: 'Onze belofte', en: 'Our promise' }, { required: true }),
    { type: 'row', fields: [phone(), email()] },
    one('desk', { nl: 'Plek van het inloopspreekuur', en: 'Place of the walk-in desk' }, 'locations', { required: true }),
    languages('deskLanguages', { nl: 'Talen aan de balie', en: 'Languages at the desk' }),
    paragraph('bring', { nl: 'Neem mee naar de balie', en: 'Bring to the desk' }),
    { ...plain('timeZone', { nl: 'Tijdzone', en: 'Time zone' }, { required: true, check: notATimeZone }), defaultValue: 'Europe/Amsterdam' } as ReturnType<typeof plain>,
  ],
});
