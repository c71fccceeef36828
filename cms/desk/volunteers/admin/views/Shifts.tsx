import { longDate } from '../../../../../content/dates/words.ts';
import type { Speech } from '../../../../signup/admin/speech.ts';
import type { VolunteerDesk } from '../../desk.ts';
import type { Volunteer } from '../../volunteer.ts';
import { roleName } from '../volunteer-words.ts';

/** The shifts that a volunteer has, and the hours done; where they are planned is elsewhere. */
export async function Shifts({ volunteer, desk: { shifts, snapshot }, speech: { say, language }, admin }: { readonly volunteer: Volunteer; readonly desk: Pick<VolunteerDesk, 'shifts' | 'snapshot'>; readonly speech: Speech; readonly admin: string }) {
  const { shifts: all, hours } = await shifts.of(volunteer);
  const { roles, occurrences } = snapshot();
  const mine = all.filter((shift) => shift.mine);
  return (
    <section aria-labelledby="shifts">
      <h2 id="shifts">{say({ nl: 'Diensten', en: 'Shifts' })}</h2>
      <p>{mine.length === 0 ? say({ nl: 'Heeft nu geen diensten.', en: 'Has no shifts now.' }) : ''} {hours > 0 && say({ nl: `Hielp tot nu toe ${hours.toLocaleString('nl')} uur.`, en: `Helped for ${hours.toLocaleString('en')} hours so far.` })}</p>
      <ul>{mine.map(({ shift, occurrence, role }) => { const date = occurrences[occurrence]?.date; return <li key={shift}><a href={`${admin}/shifts/${occurrence}`}>{date ? longDate(language, date) : occurrence}</a>: {roleName(role, roles, language)}</li>; })}</ul>
      <p><a href={`${admin}/shifts`}>{say({ nl: 'Alle diensten, en bewijs van uren', en: 'All shifts, and proof of hours' })}</a></p>
    </section>
  );
}
