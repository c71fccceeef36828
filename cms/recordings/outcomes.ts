import type { Words } from '../fields/words.ts';

/** Why a recording is not shown, kept or taken away. */
export type Refusal = 'role' | 'language' | 'elsewhere' | 'document' | 'part' | 'empty' | 'long' | 'kind' | 'broken' | 'busy' | 'no-encoder';

export const refusals: Readonly<Record<Refusal, readonly [status: number, words: Words]>> = {
  role: [403, { nl: 'U mag dit niet zien. Log in met een account dat dit mag.', en: 'You may not see this. Log in with an account that may.' }],
  language: [403, { nl: 'Deze taal staat niet bij uw account. Vraag het een beheerder.', en: 'This language is not one of your account. Ask an admin.' }],
  elsewhere: [403, { nl: 'Dit moet van deze site komen.', en: 'This must come from this site.' }],
  document: [404, { nl: 'Deze tekst is er niet meer.', en: 'This text is not there any more.' }],
  part: [404, { nl: 'Dit blok is er niet meer, of het heeft geen tekst in deze taal.', en: 'This block is not there any more, or it has no text in this language.' }],
  empty: [422, { nl: 'Er is niets te horen. Kijk of de microfoon aan staat en probeer het nog eens.', en: 'Nothing can be heard. See whether the microphone is on and try again.' }],
  long: [413, { nl: 'Dit is langer dan tien minuten. Neem elk blok apart op.', en: 'This is longer than ten minutes. Record each block on its own.' }],
  kind: [422, { nl: 'Dit is geen opname van deze pagina. Neem het hier op, of kies hier een geluidsbestand.', en: 'This is not a recording of this page. Record it here, or choose a sound file here.' }],
  broken: [422, { nl: 'Deze opname kan niet kleiner gemaakt worden. Neem het nog eens op.', en: 'This recording cannot be made smaller. Record it again.' }],
  busy: [503, { nl: 'Er wachten al veel opnames. Probeer het over een paar minuten nog eens.', en: 'Many recordings wait already. Try again in a few minutes.' }],
  'no-encoder': [503, { nl: 'Opslaan kan nu niet. Probeer het later nog eens.', en: 'Saving is not possible now. Try again later.' }],
};
