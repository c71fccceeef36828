import type { Snapshot } from '../../../../../content/snapshot.ts';
import type { Speech } from '../../../../signup/admin/speech.ts';
import { rolesWithChildren } from '../../may-do.ts';
import type { Volunteer } from '../../volunteer.ts';
import { endpointsOf } from '../gate.ts';

/** The certificate of conduct: whether it is needed, what the person says, and the days on which it was asked for and seen. */
export function Certificate({ volunteer, roles, speech: { say, day } }: { readonly volunteer: Volunteer; readonly roles: Snapshot['roles']; readonly speech: Speech }) {
  const { id, certificate: { says, askedOn, seenOn } } = volunteer;
  const needed = rolesWithChildren(volunteer, roles).length > 0;
  return (
    <section id="certificate" aria-labelledby="certificate-title">
      <h2 id="certificate-title">{say({ nl: 'Verklaring omtrent het gedrag (VOG)', en: 'Certificate of conduct (VOG)' })}</h2>
      <p>{needed ? say({ nl: 'Nodig, want er is een taak met kinderen bij.', en: 'Needed, because there is a role with children.' }) : say({ nl: 'Niet nodig voor deze taken.', en: 'Not needed for these roles.' })}
        {says !== undefined && ` ${says ? say({ nl: 'Zegt er al een te hebben.', en: 'Says to have one already.' }) : say({ nl: 'Zegt er nog geen te hebben.', en: 'Says not to have one yet.' })}`}
        {seenOn && ` ${say({ nl: 'Gezien op', en: 'Seen on' })} ${day(seenOn)}.`}
      </p>
      <form method="post" action={`${endpointsOf(id)}/certificate`}>
        <div className="dates">
          <div><label htmlFor="askedOn">{say({ nl: 'Gevraagd op', en: 'Asked for on' })}</label><input id="askedOn" name="askedOn" type="date" defaultValue={askedOn ?? ''} /></div>
          <div><label htmlFor="seenOn">{say({ nl: 'Gezien op', en: 'Seen on' })}</label><input id="seenOn" name="seenOn" type="date" defaultValue={seenOn ?? ''} /></div>
        </div>
        <p>{say({ nl: 'Bewaar geen kopie van de VOG.', en: 'Keep no copy of the certificate.' })}</p>
        <button type="submit" className="quiet">{say({ nl: 'Bewaar de dagen', en: 'Save the days' })}</button>
      </form>
    </section>
  );
}
