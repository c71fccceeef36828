import type { Allergen } from '../../content/codes/allergens.ts';
import type { Diet } from '../../content/codes/diets.ts';
import type { IconName } from './names.ts';

/** Drawings beside the words of food; the word always stands there too. */
export const allergenIcons: Record<Allergen, IconName> = {
  gluten: 'wheat', crustaceans: 'shrimp', eggs: 'egg', fish: 'fish', peanuts: 'bean', soy: 'sprout', milk: 'milk', nuts: 'nut',
  celery: 'leafy-green', mustard: 'flower', sesame: 'hop', sulphites: 'wine', lupin: 'clover', molluscs: 'shell',
};

export const dietIcons: Record<Diet, IconName> = { vegan: 'vegan', vegetarian: 'leaf', halal: 'moon-star', 'without-pork': 'ban' };
