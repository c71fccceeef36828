import type { Speech } from '../../../signup/admin/speech.ts';
import type { Person } from '../decisions/person.ts';

/** How to reach somebody: links that call and mail. */
export function Reach({ person: { phone, email }, speech: { say } }: { readonly person: Person; readonly speech: Speech }) {
  return (
    <section aria-labelledby="reach">
      <h2 id="reach">{say({ nl: 'Bereiken', en: 'Reach' })}</h2>
      {phone === '' && email === '' && <p>{say({ nl: 'Er is geen telefoonnummer en geen e-mailadres.', en: 'There is no phone number and no e-mail address.' })}</p>}
      <div className="buttons">
        {phone !== '' && <a className="button" href={`tel:${phone}`}>{say({ nl: 'Bel', en: 'Call' })}&nbsp;<bdi dir="ltr">{phone}</bdi></a>}
        {email !== '' && <a className="button" href={`mailto:${email}`}>{say({ nl: 'Mail', en: 'Mail' })}&nbsp;<bdi dir="ltr">{email}</bdi></a>}
      </div>
    </section>
  );
}
