import type { Snapshot } from '../../../../../content/snapshot.ts';
import type { Speech } from '../../../../signup/admin/speech.ts';
import { spokenCode } from '../../../../signup/code.ts';
import { partOfWeek } from '../../../inbox/decisions/answer-words.ts';
import { volunteerStateLabels } from '../../labels.ts';
import { rolesWithoutCertificate } from '../../may-do.ts';
import type { Volunteer } from '../../volunteer.ts';
import { viewOf } from '../gate.ts';
import { languagesWords, roleName } from '../volunteer-words.ts';

interface Line { readonly volunteer: Volunteer; readonly roles: Snapshot['roles']; readonly speech: Speech; readonly admin: string; dayOf(at: number): string; readonly withDays: boolean }

/** One volunteer in a list: who, what and when, how to reach them, and what must be seen first. */
export function VolunteerLine({ volunteer, roles, speech: { say, language }, admin, dayOf, withDays }: Line) {
  const { id, name, code, state, since, phone, email, days } = volunteer;
  const lacking = rolesWithoutCertificate(volunteer, roles);
  return (
    <li className="volunteer">
      <a href={viewOf(admin, id)}><strong><bdi>{name}</bdi></strong> <code>{spokenCode(code)}</code></a>
      <span className="marks">
        <span className={state === 'application' ? 'mark mark--new' : 'mark'}>{say(volunteerStateLabels[state])} {say({ nl: 'sinds', en: 'since' })} <time dateTime={new Date(since).toISOString()}>{dayOf(since)}</time></span>
        {volunteer.doubt && <span className="mark mark--loud">{say({ nl: 'misschien een robot', en: 'perhaps a robot' })}</span>}
        {lacking.length > 0 && <span className="mark mark--loud">{say({ nl: 'VOG nog niet gezien', en: 'certificate not seen yet' })}</span>}
      </span>
      <p>{volunteer.roles.map((slug) => roleName(slug, roles, language)).join(' · ')}</p>
      <p>{languagesWords(volunteer, language).join(' · ')}</p>
      {withDays && <p>{days.map((day) => partOfWeek(day, language)).join(' · ')}</p>}
      <p className="reach">{phone !== '' && <a href={`tel:${phone}`}><bdi dir="ltr">{phone}</bdi></a>}{email !== '' && <a href={`mailto:${email}`}><bdi dir="ltr">{email}</bdi></a>}</p>
    </li>
  );
}
