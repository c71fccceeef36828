import { foodIconNames } from './food-icons.ts';
import { drawing } from './lucide.ts';

/** What `site/drawings/food.svg` holds: each drawing of food by its name. A file, because what Vite names by its content must be one; a test keeps it true. */
export const foodSheet = (): string =>
  `<svg xmlns="http://www.w3.org/2000/svg">${foodIconNames.map((name) => `<g id="${name}">${drawing(name)}</g>`).join('')}</svg>\n`;
