import { say as message } from '../../../../../content/messages.ts';
import type { Speech } from '../../../../signup/admin/speech.ts';
import { PostButton } from '../../../../signup/admin/views/PostButton.tsx';
import { smsLink, whatsAppLink } from '../../../inbox/decisions/message-links.ts';
import { volunteerAddress } from '../../address.ts';
import type { VolunteerDesk } from '../../desk.ts';
import type { Volunteer } from '../../volunteer.ts';
import { endpointsOf } from '../gate.ts';

/** The personal link: to copy, to mail, or to send with a telephone in the person's language. Whoever has it opens the page. */
export function PersonalLink({ volunteer, desk: { secret, siteUrl }, speech: { say } }: { readonly volunteer: Volunteer; readonly desk: Pick<VolunteerDesk, 'secret' | 'siteUrl'>; readonly speech: Speech }) {
  const { id, phone, email, language, code, doubt } = volunteer;
  const link = `${siteUrl}${volunteerAddress(secret, language, code)}`;
  const text = `${message(language, 'join.link.text')}\n${link}`;
  return (
    <section aria-labelledby="link" className="link">
      <h2 id="link">{say({ nl: 'Persoonlijke link', en: 'Personal link' })}</h2>
      <label htmlFor="address">{say({ nl: 'Adres van de eigen pagina. Geef het alleen aan deze persoon.', en: 'Address of the own page. Give it to this person only.' })}</label>
      <input id="address" readOnly dir="ltr" defaultValue={link} />
      <div className="buttons">
        {email !== '' && !doubt && <PostButton action={`${endpointsOf(id)}/link`}>{say({ nl: 'Stuur per e-mail', en: 'Send by e-mail' })}</PostButton>}
        {phone !== '' && <a className="button" href={whatsAppLink(phone, text)} target="_blank" rel="noreferrer">{say({ nl: 'Open WhatsApp', en: 'Open WhatsApp' })}</a>}
        {phone !== '' && <a className="button" href={smsLink(phone, text)}>{say({ nl: 'Open sms', en: 'Open text message' })}</a>}
      </div>
    </section>
  );
}
