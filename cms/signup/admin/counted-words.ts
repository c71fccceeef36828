import type { Words } from '../../fields/words.ts';

/** A number with its noun: `1 persoon`, `2 personen`. */
const counted = (n: number, one: Words, more: Words): Words => ({ nl: `${n} ${n === 1 ? one.nl : more.nl}`, en: `${n} ${n === 1 ? one.en : more.en}` });

export const persons = (n: number): Words => counted(n, { nl: 'persoon', en: 'person' }, { nl: 'personen', en: 'people' });
export const signUps = (n: number): Words => counted(n, { nl: 'aanmelding', en: 'sign-up' }, { nl: 'aanmeldingen', en: 'sign-ups' });
export const highChairs = (n: number): Words => counted(n, { nl: 'kinderstoel', en: 'high chair' }, { nl: 'kinderstoelen', en: 'high chairs' });

/** How many have a place, of how many: `27 van 25, 2 te veel`. Without a capacity there is room for everybody. */
export function takenOf(taken: number, capacity: number | undefined): Words {
  if (capacity === undefined) return persons(taken);
  const over = taken - capacity;
  if (over > 0) return { nl: `${taken} van ${capacity}, ${over} te veel`, en: `${taken} of ${capacity}, ${over} too many` };
  if (over === 0) return { nl: `${taken} van ${capacity}, vol`, en: `${taken} of ${capacity}, full` };
  return { nl: `${taken} van ${capacity}, ${-over} vrij`, en: `${taken} of ${capacity}, ${-over} free` };
}
