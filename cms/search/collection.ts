import type { CollectionConfig, TextareaField } from 'payload';
import { editors, signedIn } from '../access/editors.ts';
import { settleLocale } from '../access/settle-locale.ts';
import { translatesThisLanguage } from '../access/translators.ts';
import { closeFields } from '../access/close-fields.ts';
import { logActivity } from '../activity/hooks.ts';
import { activityTab } from '../activity/views.ts';
import { groups } from '../collections/groups.ts';
import { plain } from '../fields/plain.ts';
import { paragraph } from '../fields/text.ts';
import { together } from '../together/field.ts';
import { keepOthers } from '../together/keep-others.ts';

export const searchWordsSlug = 'search-words';

const page = plain('page', { nl: 'Pagina', en: 'Page' }, {
  required: true,
  check: (value) => (typeof value === 'string' && !/^(?:\/[a-z0-9]+(?:-[a-z0-9]+)*){1,3}(?:#[a-z0-9-]+)?$/.test(value)
    ? { nl: 'Het adres zonder taal, zoals /topics/debts.', en: 'The address without the language, such as /topics/debts.' } : undefined),
  description: { nl: 'Het adres zonder taal, zoals /topics/debts.', en: 'The address without the language, such as /topics/debts.' },
});
const words = paragraph('words', { nl: 'Andere woorden die mensen typen, in de taal die u nu bewerkt', en: 'Other words that people type, in the language that you are editing now' }, {
  description: {
    nl: 'Eén per regel. Gewone woorden, ook in een andere spelling. Ze staan nergens op de site; wie ze zoekt, vindt deze pagina. Het geldt meteen.',
    en: 'One per line. Everyday words, in other spellings too. They stand nowhere on the site; who searches for them finds this page. It holds at once.',
  },
}) as TextareaField;

/** Words of everyday by which a page is found, in each language of its own: no translations of each other, so nothing becomes outdated. For search alone, and never shown. */
export const searchWords: CollectionConfig = {
  slug: searchWordsSlug, labels: { singular: { nl: 'Zoekwoorden', en: 'Search words' }, plural: { nl: 'Zoekwoorden', en: 'Search words' } },
  admin: {
    group: groups.site, useAsTitle: 'page', hideAPIURL: true, defaultColumns: ['page', 'words'], pagination: { defaultLimit: 50 }, listSearchableFields: ['page', 'words'],
    components: { views: { edit: { ...activityTab } } },
    description: {
      nl: 'Met welke woorden vinden mensen een pagina? Kijk bij “Gezocht en niet gevonden” welke er ontbreken.',
      en: 'By which words do people find a page? “Searched and not found” says which are lacking.',
    },
  },
  access: { read: signedIn, create: editors, delete: editors, update: ({ req }) => editors({ req }) || translatesThisLanguage({ req }) },
  hooks: { beforeOperation: [settleLocale], beforeValidate: [keepOthers], ...logActivity }, disableDuplicate: true, lockDocuments: false, defaultSort: 'page',
  fields: closeFields([together, { ...page, unique: true }, { ...words, admin: { ...words.admin, rows: 14 } }]),
};
