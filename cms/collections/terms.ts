import type { CollectionConfig, TextareaField } from 'payload';
import { editors, signedIn } from '../access/editors.ts';
import { settleLocale } from '../access/settle-locale.ts';
import { logActivity } from '../activity/hooks.ts';
import { activityTab } from '../activity/views.ts';
import { plain, yes } from '../fields/plain.ts';
import { slugField } from '../fields/slug.ts';
import { paragraph } from '../fields/text.ts';
import { together } from '../together/field.ts';
import { keepOthers } from '../together/keep-others.ts';
import { groups } from './groups.ts';

const note: TextareaField = {
  type: 'textarea', name: 'note', label: { nl: 'Uitleg voor vertalers', en: 'Remark for translators' }, maxLength: 2000,
  admin: { description: { nl: 'Waarom dit woord, en wat het niet is.', en: 'Why this word, and what it is not.' } },
};

/** The glossary: Dutch words and what they are in each language, so that the same thing has the same name on every page. Not on the site; texts are checked against it. */
export const terms: CollectionConfig = {
  slug: 'terms', labels: { singular: { nl: 'Woord', en: 'Term' }, plural: { nl: 'Woordenlijst', en: 'Glossary' } },
  admin: {
    group: groups.site, useAsTitle: 'nl', hideAPIURL: true, defaultColumns: ['nl', 'own', 'keepDutch'], pagination: { defaultLimit: 50 }, listSearchableFields: ['nl', 'own', 'slug'],
    components: { views: { edit: { ...activityTab } } },
    description: {
      nl: 'Afgesproken woorden per taal. Bij het vertalen en voor het publiceren kijken we of een tekst ze gebruikt.',
      en: 'Agreed words per language. While translating and before publishing we look whether a text uses them.',
    },
  },
  access: { read: signedIn, create: editors, update: editors, delete: editors },
  hooks: { beforeOperation: [settleLocale], beforeValidate: [keepOthers], ...logActivity }, disableDuplicate: true, defaultSort: 'nl',
  fields: [
    together,
    plain('nl', { nl: 'Nederlands woord', en: 'Dutch word' }, {
      required: true,
      description: {
        nl: 'In kleine letters: geldt overal in een zin, ook in het meervoud. Met een hoofdletter (Zoeken): geldt voor een tekst die niets anders zegt, zoals een knop.',
        en: 'In small letters: holds everywhere in a sentence, in the plural too. With a capital (Zoeken): holds for a text that says nothing else, such as a button.',
      },
    }),
    yes('keepDutch', { nl: 'Blijft Nederlands, met uitleg', en: 'Stays Dutch, with an explanation' }),
    paragraph('own', { nl: 'In de taal die u nu bewerkt', en: 'In the language that you are editing now' }, {
      description: {
        nl: 'Eén per regel, het beste eerst. Ook andere vormen die goed zijn. Bij het Nederlands mag dit leeg blijven.',
        en: 'One per line, the best first. Other forms that are right too. In Dutch this may stay empty.',
      },
    }),
    note,
    slugField({ from: 'nl', otherwise: 'term', everyLanguage: true }),
  ],
};
