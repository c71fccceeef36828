import type { Diet } from '../../../content/codes/diets.ts';
import type { Words } from '../words.ts';

export const dietLabels = {
  vegan: { nl: 'Veganistisch', en: 'Vegan' }, vegetarian: { nl: 'Vegetarisch', en: 'Vegetarian' },
  halal: { nl: 'Halal', en: 'Halal' }, 'without-pork': { nl: 'Zonder varkensvlees', en: 'Without pork' },
} satisfies Record<Diet, Words>;
