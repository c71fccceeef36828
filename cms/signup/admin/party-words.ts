import { bands } from '../../../content/forms/sign-up.ts';
import { allergenLabels } from '../../fields/codes/allergens.ts';
import { dietLabels } from '../../fields/codes/diets.ts';
import type { SignUp } from '../store/store.ts';
import { answersOf } from './answers-of.ts';
import { highChairs } from './counted-words.ts';
import { bandLabels } from './labels.ts';
import type { Speech } from './speech.ts';

type Row = Pick<SignUp, 'answers' | 'persons'>;

/** Who is in a party, when it is not only adults: `Volwassenen 2, Kinderen 4–12 1`; for children alone their ages. */
export function partyParts(row: Row, { say }: Speech): string[] {
  const { party, ages } = answersOf(row);
  if (ages.length > 0) return [`${say({ nl: 'leeftijd', en: 'age' })} ${ages.join(', ')}`];
  if (bands.every((band) => band === 'adults' || party[band] === 0)) return [];
  return bands.filter((band) => party[band] > 0).map((band) => `${say(bandLabels[band])}: ${party[band]}`);
}

export const dietWords = (row: Row, { say }: Speech): string[] => answersOf(row).diets.map((diet) => say(dietLabels[diet]));
export const allergenWords = (row: Row, { say }: Speech): string[] => answersOf(row).allergens.map((allergen) => say(allergenLabels[allergen]));

/** What the host has to put ready. */
export function needWords(row: Row, { say }: Speech): string[] {
  const { highChairs: chairs, interpreter, stepFree, language } = answersOf(row);
  return [
    ...(chairs > 0 ? [say(highChairs(chairs))] : []),
    ...(interpreter ? [`${say({ nl: 'een tolk', en: 'an interpreter' })}${language ? ` (${language})` : ''}`] : []),
    ...(stepFree ? [say({ nl: 'een plek zonder trap of drempel', en: 'a place with no steps' })] : []),
  ];
}
