import type { Words } from '../../fields/words.ts';
import { patience } from '../decisions/waiting-list.ts';
import type { Happened } from '../store/store.ts';
import { persons } from './counted-words.ts';
import { doubtLabel } from './labels.ts';
import type { Speech } from './speech.ts';

/** A dated sentence of what happened to a sign-up. */
export interface Why {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly sentence: string;
}

/** The history of a sign-up as sentences, in the order in which it happened: why this person comes, waits, was passed, was offered a place. */
export const whySentences = (history: readonly Happened[], speech: Speech): Why[] =>
  history.map((happened) => ({ at: happened.at, sentence: speech.say(sentenceOf(happened, speech)) }));

function sentenceOf({ what, values = {} }: Happened, speech: Pick<Speech, 'when'>): Words {
  const number = (name: string) => Number(values[name] ?? 0);
  const text = (name: string) => String(values[name] ?? '');
  const group = persons(number('persons'));
  switch (what) {
    case 'came':
      return { nl: `Aangemeld met ${group.nl}.`, en: `Signed up with ${group.en}.` };
    case 'doubted': {
      const doubt = doubtLabel(text('doubt'));
      return { nl: `Aangemeld met ${group.nl}. Misschien een robot (${doubt.nl}): een mens beslist.`, en: `Signed up with ${group.en}. Perhaps a robot (${doubt.en}): a person decides.` };
    }
    case 'admitted':
      return { nl: 'De balie heeft gezien dat dit echt is.', en: 'The desk saw that this is real.' };
    case 'squeezed-in': {
      const reason = text('reason').replace(/\.$/, '');
      return { nl: `Erbij gezet boven het aantal plaatsen. Reden: ${reason || '(gewist)'}.`, en: `Squeezed in above the number of places. Reason: ${reason || '(erased)'}.` };
    }
    case 'arrived':
      return { nl: `Binnen met ${group.nl}.`, en: `Checked in with ${group.en}.` };
    case 'arrived-not':
      return { nl: 'Toch niet binnen: teruggezet.', en: 'Not here after all: check-in undone.' };
    case 'confirmed':
      return { nl: 'Er was plaats: zeker van een plaats.', en: 'There was room: has a place.' };
    case 'waits':
      return { nl: 'Er was geen plaats voor deze groep, of anderen wachtten al: op de wachtlijst.', en: 'There was no room for this group, or others were waiting already: on the waiting list.' };
    case 'offered': {
      const until = speech.when(number('until'));
      return { nl: `Er kwam plaats vrij die past: aangeboden tot ${until}.`, en: `Seats that fit became free: offered until ${until}.` };
    }
    case 'accepted':
      return { nl: 'De plaats aangenomen.', en: 'Took the place.' };
    case 'passed':
      return {
        nl: `Overgeslagen: er kwam plaats vrij, maar niet genoeg voor ${group.nl}. Na ${patience} keer gaat deze groep voor.`,
        en: `Passed over: seats became free, but not enough for ${group.en}. After ${patience} times this group goes first.`,
      };
    case 'lapsed':
      return { nl: 'Niet op tijd geantwoord: de plaats ging naar de volgende.', en: 'No answer in time: the place went to the next.' };
    case 'changed': {
      const [from, to] = [persons(number('from')), persons(number('to'))];
      return number('from') === number('to')
        ? { nl: `Veranderd; nog steeds ${to.nl}.`, en: `Changed; still ${to.en}.` }
        : { nl: `Veranderd van ${from.nl} naar ${to.nl}.`, en: `Changed from ${from.en} to ${to.en}.` };
    }
    case 'grew-not': {
      const to = persons(number('to'));
      return { nl: `Wilde met ${to.nl} komen, maar daar was geen plaats voor: niets veranderd.`, en: `Wanted to come with ${to.en}, but there was no room: nothing changed.` };
    }
    case 'cancelled':
      return { nl: 'Afgemeld.', en: 'Cancelled.' };
    case 'off':
      return { nl: 'De datum gaat niet door.', en: 'The date was called off.' };
    case 'on':
      return { nl: 'De datum gaat toch door.', en: 'The date takes place after all.' };
    case 'moved':
      return { nl: 'De tijd of plek is veranderd; daarover is bericht gestuurd als er een adres is.', en: 'The time or place changed; a mail about it was sent where there is an address.' };
    case 'healed':
      return { nl: 'Een stap brak af (storing). Hersteld en opnieuw beslist.', en: 'A step was cut off (a fault). Mended and decided again.' };
  }
}
