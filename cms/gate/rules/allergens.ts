import { rowsOf } from '../../public/stored-field.ts';
import { sourceLocale } from '../../../content/locales.ts';
import { textIn } from '../../translation/texts.ts';
import { unansweredAllergens } from '../../validation/unanswered-allergens.ts';
import type { Rule } from '../rule.ts';

/** Somebody must have said of each dish what is in it. The field itself says so too, when the menu is saved. */
export const allergens: Rule = ({ document }, { collection }) => (collection === 'menus' ? rowsOf(document.dishes) : []).flatMap((dish, index) => {
  const words = unansweredAllergens({ ...dish, name: textIn(dish.name, sourceLocale) });
  return words ? [{ kind: 'allergens', path: `dishes.${index}.allergens`, words }] : [];
});
