import type { ArrayField } from 'payload';
import { crewFault } from '../validation/crew-fault.ts';
import { sentence } from '../validation/sentence.ts';
import { count } from './plain.ts';
import { one } from './relation.ts';
import { clock } from './time.ts';
import type { Words } from './words.ts';

/** Most of one role at one date. */
const most = 100;

/** How many volunteers of each role a date needs, and when. Volunteers choose these shifts on their own page. */
export const crew = (description: Words): ArrayField => ({
  type: 'array', name: 'crew', label: { nl: 'Wie zijn er nodig?', en: 'Who is needed?' },
  labels: { singular: { nl: 'Taak', en: 'Role' }, plural: { nl: 'Taken', en: 'Roles' } }, maxRows: 20, admin: { description },
  validate: (rows, { req }) => {
    const words = crewFault(rows);
    return words ? sentence(req, words) : true;
  },
  fields: [{ type: 'row', fields: [
    one('role', { nl: 'Taak', en: 'Role' }, 'roles', { required: true }),
    count('needed', { nl: 'Hoeveel', en: 'How many' }, { required: true, min: 1, max: most }),
    clock('from', { nl: 'Van', en: 'From' }),
    clock('to', { nl: 'Tot', en: 'Until' }),
  ] }],
});
