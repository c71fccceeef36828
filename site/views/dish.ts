import type { Allergen } from '../../content/codes/allergens.ts';
import type { Diet } from '../../content/codes/diets.ts';
import type { Locale } from '../../content/locales.ts';
import { type Said, pick } from '../../content/pick.ts';
import type { Menu } from '../../content/snapshot.ts';
import { within } from './article.ts';
import { must } from './must.ts';
import { type Provenance, provenance } from './provenance.ts';
import type { Source } from './source.ts';

export interface DishView {
  readonly name: Said;
  readonly description?: Said;
  readonly allergens: readonly Allergen[];
  readonly diets: readonly Diet[];
  readonly spicy: boolean;
}

/** A menu in one language, or in Dutch as a whole where that language is missing. */
export interface MenuText {
  readonly state: 'missing' | 'unchecked' | 'checked';
  readonly within: Locale;
  readonly title?: Said;
  readonly intro?: Said;
  readonly dishes: readonly DishView[];
  /** Who made the translation, and how sure one may be of it; nothing in Dutch. */
  readonly provenance?: Provenance;
}

export function menuText(source: Source, menu: Menu, lang: Locale): MenuText {
  const read = within(menu, lang);
  return {
    state: menu.readiness[lang], within: read,
    title: pick(menu.title, read), intro: pick(menu.intro, read),
    dishes: menu.dishes.map(({ name, description, allergens, diets, spicy }) => ({ name: must(name, read), description: pick(description, read), allergens, diets, spicy })),
    provenance: provenance(source, lang, menu),
  };
}
