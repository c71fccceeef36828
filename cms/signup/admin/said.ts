import type { Words } from '../../fields/words.ts';
import type { SignUp } from '../store/store.ts';
import { answersOf } from './answers-of.ts';
import { persons } from './counted-words.ts';
import type { Speech } from './speech.ts';

/** What came of something that was done at the desk; the address of the list carries it, and never a name. */
export const outcomes = [
  'arrived', 'already-in', 'not-arrived', 'not-confirmed', 'no-code', 'other-date', 'added', 'changed', 'admitted', 'accepted', 'too-late', 'cancelled',
  'gone', 'frozen', 'messaged', 'no-text', 'no-mail',
] as const;
export type Outcome = (typeof outcomes)[number];

export interface Said {
  readonly sentence: Words;
  /** Whether it went as it was meant. */
  readonly good: boolean;
}

/** The sentence for an outcome. @param row the sign-up it is about, when there is one */
export function saidOf(outcome: Outcome, row: SignUp | undefined, values: Readonly<Record<'mailed' | 'toCall', number>>, { when }: Pick<Speech, 'when'>): Said {
  const name = row ? answersOf(row).name : '';
  const state = row?.state;
  const group = persons(row?.arrived ?? 0);
  const good = (nl: string, en: string): Said => ({ sentence: { nl, en }, good: true });
  const bad = (nl: string, en: string): Said => ({ sentence: { nl, en }, good: false });
  switch (outcome) {
    case 'arrived': return good(`${name} is binnen met ${group.nl}.`, `${name} is in with ${group.en}.`);
    case 'already-in': {
      const at = row?.history.findLast(({ what }) => what === 'arrived')?.at;
      return good(`${name} was al binnen met ${group.nl}${at === undefined ? '' : `, sinds ${when(at)}`}.`, `${name} was already in with ${group.en}${at === undefined ? '' : `, since ${when(at)}`}.`);
    }
    case 'not-arrived': return good(`${name} staat weer als niet binnen.`, `${name} is back to not here.`);
    case 'not-confirmed': return bad(`${name} heeft geen plaats en is niet ingecheckt. Kijk hieronder wat er kan.`, `${name} has no place and was not checked in. See below what can be done.`);
    case 'no-code': return bad('Er is geen aanmelding met deze code. Kijk de code na, of zoek op naam.', 'There is no sign-up with this code. Check the code, or search by name.');
    case 'other-date': return bad('Deze code is voor een andere datum of een andere activiteit.', 'This code is for another date or another activity.');
    case 'added': return addedWords(name, state, row?.arrived ?? 0);
    case 'changed': return good(`De aanmelding van ${name} is veranderd.`, `The sign-up of ${name} was changed.`);
    case 'admitted': return state === 'waiting'
      ? good(`${name} is toegelaten en staat op de wachtlijst: er is geen plaats.`, `${name} was let in and is on the waiting list: there is no room.`)
      : good(`${name} is toegelaten en heeft een plaats.`, `${name} was let in and has a place.`);
    case 'accepted': return good(`${name} heeft de plaats aangenomen.`, `${name} took the place.`);
    case 'too-late': return bad(`Het aanbod aan ${name} is verlopen.`, `The offer to ${name} ran out.`);
    case 'cancelled': return good(`${name} is afgemeld. De plaats is vrij voor de wachtlijst.`, `${name} was cancelled. The place is free for the waiting list.`);
    case 'gone': return bad('Dit kon niet meer: de aanmelding is intussen veranderd of gestopt.', 'This was not possible any more: the sign-up changed or ended meanwhile.');
    case 'frozen': return good('Het keukenblad is vastgezet.', 'The kitchen sheet is frozen.');
    case 'messaged': return good(`Het bericht gaat naar ${values.mailed} adressen. Zonder e-mail: ${values.toCall}; bel hen (de lijst staat bij “Bericht aan allen”).`, `The message goes to ${values.mailed} addresses. Without e-mail: ${values.toCall}; call them (the list is at “Message to all”).`);
    case 'no-text': return bad('Er is niets verstuurd: schrijf eerst een bericht van ten hoogste 2000 tekens.', 'Nothing was sent: first write a message of at most 2000 characters.');
    case 'no-mail': return bad('Er is niets verstuurd: deze server verstuurt nog geen berichten. Bel de mensen op de lijst.', 'Nothing was sent: this server sends no messages yet. Call the people on the list.');
  }
}

function addedWords(name: string, state: SignUp['state'] | undefined, arrived: number): Said {
  if (state === 'confirmed') {
    return arrived > 0
      ? { sentence: { nl: `${name} staat op de lijst en is binnen.`, en: `${name} is on the list and checked in.` }, good: true }
      : { sentence: { nl: `${name} is aangemeld.`, en: `${name} is signed up.` }, good: true };
  }
  return { sentence: { nl: `Er is geen plaats: ${name} staat op de wachtlijst.`, en: `There is no room: ${name} is on the waiting list.` }, good: false };
}
