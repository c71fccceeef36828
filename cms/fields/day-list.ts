import type { ArrayField } from 'payload';
import { day } from './time.ts';
import type { Words } from './words.ts';

/** A free list of days. */
export const dayList = (name: string, label: Words, description?: Words): ArrayField => ({
  type: 'array', name, label, labels: { singular: { nl: 'Dag', en: 'Day' }, plural: { nl: 'Dagen', en: 'Days' } },
  ...(description ? { admin: { description } } : {}),
  fields: [day('date', { nl: 'Dag', en: 'Day' }, { required: true })],
});
