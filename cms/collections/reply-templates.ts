import type { Access, CollectionConfig, TextareaField } from 'payload';
import { closeFields } from '../access/close-fields.ts';
import { logActivity } from '../activity/hooks.ts';
import { activityTab } from '../activity/views.ts';
import { editors, signedIn } from '../access/editors.ts';
import { hasRole } from '../access/role.ts';
import { settleLocale } from '../access/settle-locale.ts';
import { together } from '../together/field.ts';
import { keepOthers } from '../together/keep-others.ts';
import { translatesThisLanguage } from '../access/translators.ts';
import { plain } from '../fields/plain.ts';
import { one } from '../fields/relation.ts';
import { paragraph } from '../fields/text.ts';
import { remembered } from '../translation/memory-field.ts';
import { groups } from './groups.ts';

const writers: Access = ({ req }) => editors({ req }) || hasRole(req, 'desk');

const text = paragraph('text', { nl: 'Antwoord', en: 'Answer' }, {
  required: true,
  description: {
    nl: '{name} wordt de naam, {code} de code, {organisation} de organisatie waarnaar is doorverwezen. Wat u anders tussen haken zet, zoals {what}, vult de balie zelf in.',
    en: '{name} becomes the name, {code} the code, {organisation} the organisation the person was referred to. Anything else in brackets, such as {what}, the desk fills in by hand.',
  },
}) as TextareaField;

/** Answers that the desk gives often, in the languages of those who ask. For the desk alone: not on the site, so nothing is published. */
export const replyTemplates: CollectionConfig = {
  slug: 'reply-templates', labels: { singular: { nl: 'Standaardantwoord', en: 'Reply template' }, plural: { nl: 'Standaardantwoorden', en: 'Reply templates' } },
  admin: {
    group: groups.help, useAsTitle: 'title', hideAPIURL: true, defaultColumns: ['title', 'form', 'updatedAt'], listSearchableFields: ['title'], components: { views: { edit: { ...activityTab } } },
    description: { nl: 'Antwoorden die de balie vaak geeft. De balie kiest er een bij een vraag en past hem aan.', en: 'Answers that the desk gives often. The desk chooses one at a request and changes it.' },
  },
  access: { read: ({ req }) => signedIn({ req }), create: writers, delete: writers, update: ({ req }) => writers({ req }) || translatesThisLanguage({ req }) },
  hooks: { beforeOperation: [settleLocale], beforeValidate: [keepOthers], ...logActivity }, disableDuplicate: true, lockDocuments: false, defaultSort: 'title',
  fields: closeFields([
    together,
    plain('title', { nl: 'Naam voor de balie', en: 'Name for the desk' }, { required: true }),
    { ...text, admin: { ...text.admin, rows: 10 } },
    one('form', { nl: 'Alleen bij dit formulier', en: 'For this form alone' }, 'forms', { sidebar: true, description: { nl: 'Leeg: bij elk formulier.', en: 'Empty: for every form.' } }),
    ...remembered(),
  ], { role: 'desk', fields: ['title', 'text', 'form'] }),
};
