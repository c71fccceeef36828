import type { Words } from '../fields/words.ts';

interface Dish { readonly name?: unknown; readonly allergens?: unknown; readonly noAllergens?: unknown }

/** The refusal of a dish of which nobody said what is in it, or both that something and that nothing is, or nothing. */
export function unansweredAllergens({ name, allergens, noAllergens }: Dish): Words | undefined {
  const some = Array.isArray(allergens) && allergens.length > 0;
  if (some !== (noAllergens === true)) return undefined;
  const [nl, en] = typeof name === 'string' && name ? [`Gerecht “${name}”`, `Dish “${name}”`] : ['Dit gerecht', 'This dish'];
  return some
    ? { nl: `${nl}: er zijn allergenen gekozen én “geen” aangekruist. Kies een van beide.`, en: `${en}: allergens are chosen and “none” is ticked. Choose one of both.` }
    : { nl: `${nl}: kies de allergenen, of kruis aan dat er geen in zitten.`, en: `${en}: choose the allergens, or tick that there are none.` };
}
