import type { Speech } from '../../../signup/admin/speech.ts';
import type { Person } from '../decisions/person.ts';
import type { Request } from '../../requests/request.ts';
import { smsLink, whatsAppLink } from '../decisions/message-links.ts';

/** What went to and fro, the oldest first. Below the desk's last line the ways to send it by telephone: links that open the telephone's own program. */
export function SaidLines({ request: { said, language }, person: { phone }, speech: { say, when } }: { readonly request: Request; readonly person: Person; readonly speech: Speech }) {
  const last = said.findLastIndex(({ from }) => from === 'desk');
  return (
    <section id="said" aria-labelledby="said-title">
      <h2 id="said-title">{say({ nl: 'Wat er is gezegd', en: 'What was said' })}</h2>
      {said.length === 0 && <p>{say({ nl: 'Nog niets. De persoon leest uw antwoord op de eigen pagina.', en: 'Nothing yet. The person reads your answer on their own page.' })}</p>}
      <ol className="said-lines">
        {said.map(({ at, from, text }, index) => (
          <li key={index} className={from === 'desk' ? 'line line--desk' : 'line'}>
            <p className="who">{from === 'desk' ? say({ nl: 'Wij', en: 'We' }) : say({ nl: 'De persoon', en: 'The person' })}, <time dateTime={new Date(at).toISOString()}>{when(at)}</time></p>
            <p className="typed" dir="auto" lang={from === 'desk' ? undefined : language}>{text}</p>
            {index === last && phone !== '' && (
              <div className="buttons">
                <a className="button" href={whatsAppLink(phone, text)} rel="noreferrer">{say({ nl: 'Open WhatsApp met deze tekst', en: 'Open WhatsApp with this text' })}</a>
                <a className="button" href={smsLink(phone, text)}>{say({ nl: 'Open sms met deze tekst', en: 'Open SMS with this text' })}</a>
              </div>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
