import type { Words } from '../fields/words.ts';

interface Dish { readonly name?: unknown; readonly allergens?: readonly unknown[] | null; readonly noAllergens?: boolean | null }

/** The refusal of dishes of which nobody said what is in them, or both that something and that nothing is, or nothing. */
export function unansweredAllergens(dishes: unknown): Words | undefined {
  for (const [index, { name, allergens, noAllergens }] of (Array.isArray(dishes) ? dishes as Dish[] : []).entries()) {
    const some = Boolean(allergens?.length);
    if (some !== Boolean(noAllergens)) continue;
    const dish = typeof name === 'string' && name ? `“${name}”` : String(index + 1);
    return some
      ? { nl: `Gerecht ${dish}: er zijn allergenen gekozen én “geen” aangekruist. Kies een van beide.`, en: `Dish ${dish}: allergens are chosen and “none” is ticked. Choose one of both.` }
      : { nl: `Gerecht ${dish}: kies de allergenen, of kruis aan dat er geen in zitten.`, en: `Dish ${dish}: choose the allergens, or tick that there are none.` };
  }
  return undefined;
}
