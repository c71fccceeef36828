import type { GroupField, TextFieldSingleValidation } from 'payload';
import { neverOccurs } from '../validation/series-occurs.ts';
import { sentence } from '../validation/sentence.ts';
import { choice, choices } from './choice.ts';
import { ordinalLabels, weekdayLabels } from './codes/weekdays.ts';

/** "Every 2nd and 4th Friday": a weekday, and which of them in the month; none chosen means every week. */
export const repeats = (): GroupField => ({
  type: 'group', name: 'repeats', label: { nl: 'Herhaalt zich', en: 'Repeats' },
  admin: { description: { nl: 'Kies een dag. Kies ook welke van de maand; kiest u niets, dan is het elke week.', en: 'Choose a day. Choose also which of the month; choose none for every week.' } },
  fields: [{ type: 'row', fields: [
    { ...choice('weekday', { nl: 'Dag', en: 'Day' }, weekdayLabels), validate: occurs as never },
    choices('ordinals', { nl: 'Welke van de maand', en: 'Which of the month' }, ordinalLabels),
  ] }],
});

const occurs: TextFieldSingleValidation = (value, { data, req }) => {
  if (value && !(String(value) in weekdayLabels)) return sentence(req, { nl: 'Kies een dag uit de lijst.', en: 'Choose a day from the list.' });
  const words = neverOccurs(data as Record<string, unknown>);
  return words ? sentence(req, words) : true;
};
