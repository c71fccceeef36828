import type { Allergen } from '../../../content/codes/allergens.ts';
import type { Words } from '../words.ts';

export const allergenLabels = {
  gluten: { nl: 'Gluten', en: 'Gluten' }, crustaceans: { nl: 'Schaaldieren', en: 'Crustaceans' }, eggs: { nl: 'Eieren', en: 'Eggs' },
  fish: { nl: 'Vis', en: 'Fish' }, peanuts: { nl: 'Pinda’s', en: 'Peanuts' }, soy: { nl: 'Soja', en: 'Soy' }, milk: { nl: 'Melk', en: 'Milk' },
  nuts: { nl: 'Noten', en: 'Nuts' }, celery: { nl: 'Selderij', en: 'Celery' }, mustard: { nl: 'Mosterd', en: 'Mustard' }, sesame: { nl: 'Sesamzaad', en: 'Sesame' },
  sulphites: { nl: 'Sulfiet', en: 'Sulphites' }, lupin: { nl: 'Lupine', en: 'Lupin' }, molluscs: { nl: 'Weekdieren', en: 'Molluscs' },
} satisfies Record<Allergen, Words>;
