import { factsOf } from '../../../../content/locales.ts';
import type { Speech } from '../../../signup/admin/speech.ts';
import { spokenCode } from '../../../signup/code.ts';
import type { Person } from '../decisions/person.ts';
import type { Request } from '../../requests/request.ts';
import { longestReply } from '../actions/reply.ts';
import { inAdmin, languageName } from '../decisions/answer-words.ts';
import { filledTemplate, templateIn } from '../decisions/template.ts';
import { endpointsOf } from '../gate.ts';
import type { ReplyTemplate } from '../reply-templates.ts';

interface Reply {
  readonly request: Request;
  readonly person: Person;
  readonly templates: readonly ReplyTemplate[];
  /** Id of the template that was chosen; empty when none was. */
  readonly chosen: string;
  /** Name of the organisation the person was referred to. */
  readonly organisation: string;
  readonly speech: Speech;
}

/** An answer to the person: chosen, changed, and sent in one of three ways. Beside a template in another language stands what it says, for whoever does not read that language. */
export function ReplyForm({ request, person, templates, chosen, organisation, speech: { say, language } }: Reply) {
  const values = { name: person.name, code: spokenCode(request.code), organisation };
  const template = templates.find(({ id }) => String(id) === chosen);
  const found = template && templateIn(template.text, request.language);
  const own = languageName(request.language, language);
  return (
    <section id="reply" aria-labelledby="reply-title">
      <h2 id="reply-title">{say({ nl: 'Antwoorden', en: 'Answer' })}</h2>
      {templates.length > 0 && (
        <form method="get" action="#reply" className="pick">
          <label htmlFor="template">{say({ nl: 'Standaardantwoord', en: 'Reply template' })}</label>
          <span>
            <select id="template" name="template" defaultValue={chosen}>
              <option value="">{say({ nl: 'Geen', en: 'None' })}</option>
              {templates.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
            </select>
            <button type="submit" className="quiet">{say({ nl: 'Zet klaar', en: 'Use' })}</button>
          </span>
        </form>
      )}
      {template && found && found.language !== request.language && <p className="warning">{say({ nl: `Dit antwoord is nog niet in het ${own} vertaald. Hieronder staat het Nederlands.`, en: `This answer is not translated into ${own} yet. Below is the Dutch.` })}</p>}
      {template && found && found.language === request.language && request.language !== language && (
        <blockquote className="typed"><p className="who">{say({ nl: 'Dit staat er', en: 'What it says' })}:</p>{filledTemplate(inAdmin(template.text, language), values)}</blockquote>
      )}
      <form method="post" action={`${endpointsOf(request.id)}/reply`}>
        <label htmlFor="text">{say({ nl: `Uw antwoord. Taal van deze persoon: ${own}`, en: `Your answer. Language of this person: ${own}` })} <bdi lang={request.language}>({factsOf(request.language).name})</bdi></label>
        <textarea key={chosen} id="text" name="text" rows={9} maxLength={longestReply} dir="auto" lang={request.language} required defaultValue={found ? filledTemplate(found.text, values) : ''} />
        <p>{say({ nl: 'Het antwoord komt altijd op de eigen pagina van de persoon te staan.', en: 'The answer always comes to stand on the person’s own page.' })}</p>
        <div className="buttons">
          {person.email !== '' && <button type="submit" name="way" value="mail">{say({ nl: 'Verstuur per e-mail', en: 'Send by e-mail' })}</button>}
          {person.phone !== '' && <button type="submit" name="way" value="message" className={person.email === '' ? undefined : 'quiet'}>{say({ nl: 'Bewaar en open WhatsApp of sms', en: 'Save and open WhatsApp or SMS' })}</button>}
          <button type="submit" name="way" value="page" className="quiet">{say({ nl: 'Alleen op de pagina', en: 'On the page only' })}</button>
        </div>
      </form>
    </section>
  );
}
