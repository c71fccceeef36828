import { allergens } from '../../../content/codes/allergens.ts';
import { diets } from '../../../content/codes/diets.ts';
import { bands, type Band } from '../../../content/forms/sign-up.ts';
import type { Menu } from '../../../content/snapshot.ts';
import type { SignUp } from '../store/store.ts';
import { answersOf } from './answers-of.ts';

/**
 * How many it concerns. Diets and allergies are asked of a party, not of each person: so it is known how many sign-ups ticked something and how
 * many persons are in those parties, not how many of them it is about.
 */
export interface Concerned { readonly signUps: number; readonly persons: number }

/** A dish and the parties with somebody who cannot eat it. */
export interface DishCount {
  readonly id: string;
  readonly name: string;
  readonly allergens: readonly string[];
  readonly diets: readonly string[];
  /** Parties that ticked an allergen which is in the dish. */
  readonly allergic: Concerned;
  /** Parties that ticked a diet which the menu does not say of the dish. */
  readonly otherDiet: Concerned;
}

/** What a kitchen must know of one sitting. Counts only: no name, no way to reach anybody, no free text. */
export interface KitchenCounts {
  /** Those who have a place. */
  readonly coming: Concerned;
  /** Those who may still take an offered place. */
  readonly offered: Concerned;
  readonly party: Readonly<Record<Band, number>>;
  /** Children by age, where ages are asked. */
  readonly ages: Readonly<Record<string, number>>;
  readonly highChairs: number;
  readonly diets: Readonly<Record<string, Concerned>>;
  readonly allergens: Readonly<Record<string, Concerned>>;
  /** Sign-ups with a note: it may say what no box could. */
  readonly notes: number;
  readonly dishes: readonly DishCount[];
}

/** Counts for the kitchen, from all sign-ups of a sitting and its menus. Only those who have a place are counted; offers apart. */
export function kitchenCounts(rows: readonly SignUp[], menus: readonly Pick<Menu, 'dishes'>[]): KitchenCounts {
  const coming = rows.filter(({ state }) => state === 'confirmed').map((row) => answersOf(row));
  const sum = (count: (answers: (typeof coming)[number]) => number) => coming.reduce((total, answers) => total + count(answers), 0);
  const concerned = (which: (answers: (typeof coming)[number]) => boolean): Concerned => {
    const some = coming.filter(which);
    return { signUps: some.length, persons: some.reduce((total, { persons }) => total + persons, 0) };
  };
  const offers = rows.filter(({ state }) => state === 'offered');
  return {
    coming: concerned(() => true),
    offered: { signUps: offers.length, persons: offers.reduce((total, { persons }) => total + persons, 0) },
    party: Object.fromEntries(bands.map((band) => [band, sum(({ party }) => party[band])])) as Record<Band, number>,
    ages: Object.fromEntries([...Map.groupBy(coming.flatMap(({ ages }) => ages), String)].map(([age, all]) => [age, all.length])),
    highChairs: sum(({ highChairs }) => highChairs),
    diets: Object.fromEntries(diets.map((diet) => [diet, concerned((answers) => answers.diets.includes(diet))])),
    allergens: Object.fromEntries(allergens.map((allergen) => [allergen, concerned((answers) => answers.allergens.includes(allergen))])),
    notes: concerned(({ note }) => note !== '').signUps,
    dishes: menus.flatMap(({ dishes }) => dishes).map((dish) => ({
      id: dish.id, name: dish.name.nl ?? '', allergens: dish.allergens, diets: dish.diets,
      allergic: concerned((answers) => answers.allergens.some((allergen) => dish.allergens.includes(allergen))),
      otherDiet: concerned((answers) => answers.diets.some((diet) => !dish.diets.includes(diet))),
    })),
  };
}
