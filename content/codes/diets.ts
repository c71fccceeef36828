/** What a dish is. Halal, without pork and vegetarian are three different promises: none follows from another on the page. */
export const diets = ['vegan', 'vegetarian', 'halal', 'without-pork'] as const;
export type Diet = (typeof diets)[number];
