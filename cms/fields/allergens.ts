import type { SelectField, SelectFieldManyValidation } from 'payload';
import { select } from 'payload/shared';
import { sentence } from '../validation/sentence.ts';
import { unansweredAllergens } from '../validation/unanswered-allergens.ts';
import { choices } from './choice.ts';
import { allergenLabels } from './codes/allergens.ts';

/** The allergens in a dish, which must be answered: some, or the tick `noAllergens` beside it. The sentence stands at the dish itself. */
export const allergens = (): SelectField => ({
  ...choices('allergens', { nl: 'Allergenen die erin zitten', en: 'Allergens in it' }, allergenLabels),
  validate: answered,
}) as SelectField;

const answered: SelectFieldManyValidation = async (value, options) => {
  const said = await select(value as never, options as never);
  if (said !== true) return said;
  const words = unansweredAllergens({ ...options.siblingData, allergens: value });
  return words ? sentence(options.req, words) : true;
};
