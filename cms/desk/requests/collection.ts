import type { CollectionConfig, Field } from 'payload';
import { groups } from '../../collections/groups.ts';
import { choice } from '../../fields/choice.ts';
import { one } from '../../fields/relation.ts';
import { whoMayRead } from './access.ts';
import { stateLabels } from './labels.ts';

export const requestsSlug = 'requests';
export const requestFilesSlug = 'request-files';

const closed = { create: () => false, delete: () => false } as const;
/** Written by the program alone. Times are milliseconds since 1970. */
const inner = (name: string, type: 'text' | 'number' | 'json', more: object = {}): Field => ({ name, type, admin: { hidden: true }, ...more }) as Field;

/**
 * What people asked for and reported, and what the desk does with it. Private: who may see a request follows from its form. No versions: a text that was deleted is gone.
 * It is changed only through the endpoints of the inbox, so that every rule stands in one place.
 */
export const Requests: CollectionConfig = {
  slug: requestsSlug, labels: { singular: { nl: 'Vraag', en: 'Request' }, plural: { nl: 'Vragen en meldingen', en: 'Requests and reports' } },
  admin: { group: groups.system, hidden: true, hideAPIURL: true },
  access: { ...closed, read: whoMayRead, update: () => false },
  timestamps: false, lockDocuments: false, defaultSort: '-at',
  // The first holds all that the inbox counts, so that no row is read for it.
  indexes: [{ fields: ['form', 'state', 'firstAnswerAt', 'at'] }, { fields: ['state', 'at'] }],
  fields: [
    inner('key', 'text', { required: true, unique: true, index: true }),
    inner('code', 'text', { required: true, unique: true, index: true }),
    inner('kind', 'text', { required: true }),
    inner('form', 'text', { required: true, index: true }),
    inner('language', 'text'), inner('cameBy', 'text'), inner('at', 'number', { index: true }),
    { ...choice('state', { nl: 'Stand', en: 'State' }, stateLabels, { required: true }), index: true },
    inner('files', 'number'),
    one('assignedTo', { nl: 'Wie doet dit', en: 'Who does this' }, 'users'),
    inner('dueOn', 'text'),
    one('referredTo', { nl: 'Doorverwezen naar', en: 'Referred to' }, 'organisations'),
    inner('turn', 'number'), inner('firstAnswerAt', 'number'), inner('doneAt', 'number'), inner('emptiedAt', 'number'),
    { name: 'confirm', type: 'checkbox', index: true, admin: { hidden: true } },
    // The long ones last, the longest at the very end: SQLite reads a row up to what is asked for.
    inner('answers', 'json'), inner('said', 'json'), inner('notes', 'json'), inner('sealed', 'json'), inner('definition', 'json'),
  ],
};

/** Pictures that came with a request, drawn anew: one row a picture, so that they go with the request and are in its backup. Read only through the inbox. */
export const RequestFiles: CollectionConfig = {
  slug: requestFilesSlug, labels: { singular: { nl: 'Bestand', en: 'File' }, plural: { nl: 'Bestanden', en: 'Files' } },
  admin: { hidden: true }, access: { ...closed, read: () => false, update: () => false },
  timestamps: false, lockDocuments: false,
  fields: [
    inner('request', 'text', { required: true, index: true }), inner('field', 'text'), inner('number', 'number'), inner('type', 'text'),
    /** Base64; of a report a sealed box for each key, as JSON. */
    { name: 'data', type: 'textarea', maxLength: 8_000_000, admin: { hidden: true } },
  ],
};
