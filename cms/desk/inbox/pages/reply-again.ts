import { factsOf } from '../../../../content/locales.ts';
import { html } from '../../../signup/admin/pages/markup.ts';
import { answerPage, screenLine } from '../../../signup/admin/pages/page.ts';
import { type AskedOfRequest, endpointsOf, viewOf } from '../gate.ts';

/** The answer that could not be sent, with the reason: what was written stays. Answers 422. */
export function replyAgain({ req, request, speech: { language, say } }: AskedOfRequest, text: string, way: string, why: string): Response {
  const title = say({ nl: 'Het antwoord is nog niet verstuurd', en: 'The answer has not been sent yet' });
  return answerPage({
    language, title, status: 422,
    body: html`${screenLine(viewOf(req.payload.config.routes.admin, request.id), language, false)}<main><h1>${title}</h1><div class="faults" role="alert"><p><a href="#text">${why}</a></p></div>
<form method="post" action="${endpointsOf(request.id)}/reply"><input type="hidden" name="way" value="${way}">
<div class="field"><label for="text">${say({ nl: 'Antwoord', en: 'Answer' })}</label><textarea id="text" name="text" rows="14" dir="auto" lang="${request.language}" aria-invalid="true">${text}</textarea></div>
<p class="hint">${say({ nl: 'Taal van deze persoon', en: 'Language of this person' })}: ${factsOf(request.language).name}</p><p><button type="submit">${say({ nl: 'Probeer het opnieuw', en: 'Try again' })}</button></p></form></main>`,
  });
}
