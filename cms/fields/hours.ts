import type { ArrayField } from 'payload';
import { overlappingHours } from '../validation/overlapping-hours.ts';
import { sentence } from '../validation/sentence.ts';
import { choice } from './choice.ts';
import { weekdayLabels } from './codes/weekdays.ts';
import { clock } from './time.ts';

/** Opening hours of a week, on the Dutch clock. A day without a row is closed. */
export const hours = (): ArrayField => ({
  type: 'array', name: 'hours', label: { nl: 'Openingstijden', en: 'Opening hours' },
  labels: { singular: { nl: 'Openingstijd', en: 'Opening time' }, plural: { nl: 'Openingstijden', en: 'Opening hours' } },
  admin: { description: { nl: 'Elke week. Een dag zonder regel is dicht.', en: 'Every week. A day without a row is closed.' } },
  validate: (rows, { req }) => {
    const words = overlappingHours(rows);
    return words ? sentence(req, words) : true;
  },
  fields: [{ type: 'row', fields: [
    choice('weekday', { nl: 'Dag', en: 'Day' }, weekdayLabels, { required: true }),
    clock('from', { nl: 'Van', en: 'From' }, { required: true }),
    clock('to', { nl: 'Tot', en: 'Until' }, { required: true }),
  ] }],
});
