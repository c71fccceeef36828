import type { Speech } from '../../../../signup/admin/speech.ts';
import type { Volunteer } from '../../../volunteers/volunteer.ts';
import type { ShiftDesk } from '../../shift-desk.ts';
import { candidatesFor } from '../candidates.ts';
import type { CrewDate, CrewRole } from '../crew-dates.ts';
import { endpointsOf } from '../gate.ts';
import { nameOf, neededWords, roleName, timesWords } from '../words.ts';
import { CrewPerson } from './CrewPerson.tsx';

interface Props { readonly role: CrewRole; readonly date: CrewDate; readonly desk: ShiftDesk; readonly speech: Speech; readonly volunteers: readonly Volunteer[] }

/** One role of a date: who does it, who could, and who gave it back at the last moment. */
export async function RoleCrew({ role, date, desk, speech, volunteers }: Props) {
  const { say, when } = speech;
  const post = endpointsOf(date.occurrence);
  const { shift, people, late, gap } = role;
  const { fits, others } = shift && gap > 0 && !date.cancelled ? await candidatesFor(desk, shift, volunteers) : { fits: [], others: [] };
  const options = (those: readonly Volunteer[]) => those.map(({ id, name }) => <option key={id} value={id}>{name}</option>);
  const name = roleName(desk, role.role, speech);
  return (
    <section aria-labelledby={role.slug}>
      <h2 id={role.slug}>{name}{timesWords(role) && `, ${timesWords(role)}`}</h2>
      <p className="marks"><span className={gap > 0 || (shift && people.length > shift.needed) ? 'mark mark--loud' : 'mark'}>{shift ? say(neededWords(people.length, shift.needed)) : say({ nl: 'niet meer op de site: bel deze mensen', en: 'not on the site any more: call these people' })}</span></p>
      <ul className="who">{people.map((person) => <CrewPerson key={person.turn.id} {...{ person, role, date, desk, speech }} />)}</ul>
      {late.map((person) => (
        <p key={person.turn.id} className="hint"><bdi>{nameOf(person, speech)}</bdi> {person.turn.answers.reason === undefined
          ? say({ nl: `gaf deze dienst terug op ${when(gaveBackAt(person.turn))}.`, en: `gave this shift back on ${when(gaveBackAt(person.turn))}.` })
          : say({ nl: `is van de lijst gehaald op ${when(gaveBackAt(person.turn))}: ${person.turn.answers.reason}`, en: `was taken off on ${when(gaveBackAt(person.turn))}: ${person.turn.answers.reason}` })}
        </p>
      ))}
      {shift && gap > 0 && !date.cancelled && (fits.length + others.length === 0
        ? <p className="hint">{say({ nl: 'Er is nu niemand die deze taak mag doen en dan nog vrij is.', en: 'There is nobody now who may do this role and is free then.' })}</p>
        : (
          <form className="line" method="post" action={`${post}/add`}>
            <input type="hidden" name="shift" value={role.slug} />
            <label>{say({ nl: `Iemand erbij zetten: ${name}`, en: `Add somebody: ${name}` })}
              <select name="volunteer" required defaultValue="">
                <option value="" disabled>{say({ nl: 'Kies', en: 'Choose' })}</option>
                {fits.length > 0 && <optgroup label={say({ nl: 'Kan meestal op deze tijd', en: 'Can usually come at this time' })}>{options(fits)}</optgroup>}
                {others.length > 0 && <optgroup label={say({ nl: 'Noemde een andere tijd', en: 'Named another time' })}>{options(others)}</optgroup>}
              </select>
            </label>
            <button type="submit">{say({ nl: 'Zet erbij', en: 'Add' })}</button>
          </form>
        ))}
      {people.length === 0 && late.length === 0 && gap === 0 && <p>{say({ nl: 'Niemand.', en: 'Nobody.' })}</p>}
    </section>
  );
}

const gaveBackAt = ({ history }: CrewRole['people'][number]['turn']): number => history.findLast(({ what }) => what === 'cancelled')?.at ?? 0;
