import { bands } from '../../../content/forms/sign-up.ts';
import { allergenLabels } from '../../fields/codes/allergens.ts';
import { dietLabels } from '../../fields/codes/diets.ts';
import type { Concerned, KitchenCounts } from './kitchen-counts.ts';
import { bandLabels } from './labels.ts';

/** One number of the kitchen sheet that is another one now. Texts are Dutch, as the sheet is. */
export interface KitchenChange {
  /** `+2 halal (1 aanmelding erbij)`. */
  readonly sentence: string;
  /** An allergy that was not counted on: to be shown before all else. */
  readonly alarming: boolean;
}

/** `+2`, `−1`: a minus as wide as the plus, so that nobody overlooks it. */
const signed = (n: number): string => (n > 0 ? `+${n}` : `−${-n}`);
const none: Concerned = { signUps: 0, persons: 0 };

/** What changed in the counts since they were frozen, allergies first. */
export function changesSince(frozen: KitchenCounts, now: KitchenCounts): KitchenChange[] {
  const number = (before: number, after: number, one: string, more: string): KitchenChange[] =>
    (before === after ? [] : [{ sentence: `${signed(after - before)} ${Math.abs(after - before) === 1 ? one : more} (${before} → ${after})`, alarming: false }]);
  const concerned = (before: Concerned = none, after: Concerned = none, label: string, isAllergy: boolean): KitchenChange[] => {
    const [groups, people] = [after.signUps - before.signUps, after.persons - before.persons];
    if (groups === 0 && people === 0) return [];
    const moved = [...(people === 0 ? [] : [`${signed(people)} ${label}`]), ...(groups === 0 ? [] : [`${signed(groups)} ${Math.abs(groups) === 1 ? 'aanmelding' : 'aanmeldingen'}${people === 0 ? ` ${label}` : ''}`])];
    return [{ sentence: moved.join(', '), alarming: isAllergy && (groups > 0 || people > 0) }];
  };
  return [
    ...Object.entries(allergenLabels).flatMap(([code, { nl }]) => concerned(frozen.allergens[code], now.allergens[code], `${nl.toLowerCase()} (allergie)`, true)),
    ...Object.entries(dietLabels).flatMap(([code, { nl }]) => concerned(frozen.diets[code], now.diets[code], nl.toLowerCase(), false)),
    ...number(frozen.coming.persons, now.coming.persons, 'persoon', 'personen'),
    ...bands.flatMap((band) => number(frozen.party[band], now.party[band], bandLabels[band].nl.toLowerCase(), bandLabels[band].nl.toLowerCase())),
    ...number(frozen.highChairs, now.highChairs, 'kinderstoel', 'kinderstoelen'),
    ...number(frozen.notes, now.notes, 'opmerking', 'opmerkingen'),
  ];
}
