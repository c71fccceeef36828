import type { PayloadRequest } from 'payload';
import type { Words } from '../../../fields/words.ts';
import { languageOf } from '../speech.ts';
import { html } from './markup.ts';
import { answerPage } from './page.ts';

/** What every desk refuses with. */
export const mayNotSee: Words = { nl: 'U mag dit niet zien. Log in met een account dat dit mag.', en: 'You may not see this. Log in with an account that may.' };
export const notArrived: Words = { nl: 'Dit formulier is niet goed aangekomen. Ga terug en probeer het opnieuw.', en: 'This form did not arrive well. Go back and try again.' };

/** A page that says why not, in one sentence, with the way back to the start of the admin. */
export function refusal(req: PayloadRequest, status: number, words: Words): Response {
  const language = languageOf(req.i18n?.language);
  const sentence = words[language];
  return answerPage({ language, title: sentence, status, body: html`<main><h1>${sentence}</h1><p><a href="${req.payload.config.routes.admin}">${language === 'en' ? 'To the start of the admin' : 'Naar het begin van het beheer'}</a></p></main>` });
}
