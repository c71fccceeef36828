import type { ArrayField } from 'payload';
import { incompleteException } from '../validation/incomplete-exception.ts';
import { sentence } from '../validation/sentence.ts';
import { choice } from './choice.ts';
import { one } from './relation.ts';
import { line } from './text.ts';
import { clock, day } from './time.ts';

const kindIs = (...kinds: string[]) => (_data: unknown, row: { kind?: string }) => kinds.includes(row.kind ?? '');

/** Days on which a place does not keep its usual hours. */
export const exceptions = (): ArrayField => ({
  type: 'array', name: 'exceptions', label: { nl: 'Andere dagen', en: 'Other days' },
  labels: { singular: { nl: 'Andere dag', en: 'Other day' }, plural: { nl: 'Andere dagen', en: 'Other days' } },
  validate: (rows, { req }) => {
    const words = incompleteException(rows);
    return words ? sentence(req, words) : true;
  },
  fields: [
    { type: 'row', fields: [
      day('date', { nl: 'Dag', en: 'Day' }, { required: true }),
      choice('kind', { nl: 'Wat is anders', en: 'What is different' }, {
        closed: { nl: 'Dicht', en: 'Closed' }, hours: { nl: 'Andere tijd', en: 'Other time' }, place: { nl: 'Andere plek', en: 'Other place' },
      }, { required: true, defaultValue: 'closed' }),
    ] },
    { type: 'row', admin: { condition: kindIs('hours', 'place') }, fields: [
      clock('from', { nl: 'Van', en: 'From' }), clock('to', { nl: 'Tot', en: 'Until' }),
    ] },
    { ...one('place', { nl: 'Plek', en: 'Place' }, 'locations'), admin: { condition: kindIs('place') } } as ReturnType<typeof one>,
    line('reason', { nl: 'Waarom', en: 'Why' }),
    // Of a day that was changed with “different today”: what stood there before. See `cms/closures`.
    { type: 'json', name: 'closure', admin: { hidden: true } },
  ],
});
