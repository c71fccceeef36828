import type { Question } from '../../../content/forms/sign-up.ts';
import type { Words } from '../words.ts';

export const questionLabels = {
  children: { nl: 'Kinderen, per leeftijd', en: 'Children, by age' },
  diets: { nl: 'Wat mensen eten (halal, veganistisch …)', en: 'What people eat (halal, vegan …)' },
  allergens: { nl: 'Allergieën', en: 'Allergies' },
  'high-chairs': { nl: 'Kinderstoelen', en: 'High chairs' },
  interpreter: { nl: 'Een tolk', en: 'An interpreter' },
  'step-free': { nl: 'Een plek zonder trap of drempel', en: 'A place with no steps' },
  note: { nl: 'Een opmerking', en: 'A note' },
} satisfies Record<Question, Words>;
