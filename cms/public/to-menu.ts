import type { Candidate } from './candidate.ts';
import { documentPart } from './document-part.ts';
import type { Stored } from './stored.ts';
import { codesOf, rowsOf, textOf } from './stored-field.ts';

/** A menu. A dish without a name is one that nobody finished; it is left out. */
export const toMenu = (stored: Stored): Candidate<'menus'> => ({
  ...documentPart(stored),
  title: textOf(stored.title),
  intro: textOf(stored.intro),
  dishes: rowsOf(stored.dishes).flatMap((dish) => {
    const name = textOf(dish.name);
    return name ? [{
      id: dish.id,
      name,
      description: textOf(dish.description),
      allergens: codesOf(dish.allergens),
      diets: codesOf(dish.diets),
      spicy: dish.spicy === true,
    }] : [];
  }),
});
