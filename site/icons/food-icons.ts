import type { Allergen } from '../../content/codes/allergens.ts';
import type { Diet } from '../../content/codes/diets.ts';

/** Drawings beside the words of food; the word always stands there too. Menus show many at once, so that they are in a file of their own that the browser keeps. */
export const allergenIcons = {
  gluten: 'wheat', crustaceans: 'shrimp', eggs: 'egg', fish: 'fish', peanuts: 'bean', soy: 'sprout', milk: 'milk', nuts: 'nut',
  celery: 'leafy-green', mustard: 'flower', sesame: 'hop', sulphites: 'wine', lupin: 'clover', molluscs: 'shell',
} as const satisfies Record<Allergen, string>;

export const dietIcons = { vegan: 'vegan', vegetarian: 'leaf', halal: 'moon-star', 'without-pork': 'ban' } as const satisfies Record<Diet, string>;

export const foodIconNames = [...Object.values(allergenIcons), ...Object.values(dietIcons), 'flame'] as const;
export type FoodIconName = (typeof foodIconNames)[number];
