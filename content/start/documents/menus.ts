import type { StartDocument } from '../document.ts';

/** No menu is known: an example dish could be taken for a promise about allergens. */
export const menus: StartDocument<'menus'>[] = [];
