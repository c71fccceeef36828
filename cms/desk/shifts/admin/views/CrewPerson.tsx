import type { Speech } from '../../../../signup/admin/speech.ts';
import { PostButton } from '../../../../signup/admin/views/PostButton.tsx';
import { mayDo } from '../../../volunteers/may-do.ts';
import { hoursOf } from '../../decisions/hours.ts';
import type { ShiftDesk } from '../../shift-desk.ts';
import { stretchOf } from '../../take.ts';
import type { CrewDate, CrewRole, Person } from '../crew-dates.ts';
import { endpointsOf } from '../gate.ts';
import { nameOf } from '../words.ts';

interface Props { readonly person: Person; readonly role: CrewRole; readonly date: CrewDate; readonly desk: ShiftDesk; readonly speech: Speech }

/** Somebody who has a shift: how to call, whether they were there, and the way off the list. */
export function CrewPerson({ person, role, date, desk, speech }: Props) {
  const { say } = speech;
  const { turn, volunteer } = person;
  const post = endpointsOf(date.occurrence);
  const begun = desk.now() >= stretchOf(desk, turn).startsAt;
  const there = turn.arrived > 0;
  const hours = hoursOf(turn.answers);
  return (
    <li>
      <span>
        <strong><bdi>{nameOf(person, speech)}</bdi></strong>{' '}
        {volunteer?.phone && <a href={`tel:${volunteer.phone}`}><bdi dir="ltr">{volunteer.phone}</bdi></a>}
        {volunteer && !volunteer.email && <span className="hint"> {say({ nl: 'geen e-mail: bel', en: 'no e-mail: call' })}</span>}
        {volunteer && !begun && !mayDo(volunteer, role.role, desk.snapshot().roles) && <><br /><strong>{say({ nl: 'Mag deze taak nu niet doen (gestopt, andere taak, of nog geen VOG).', en: 'May not do this role now (stopped, other role, or no certificate yet).' })}</strong></>}
        {there && <><br /><span className="mark mark--in">{say({ nl: `was er${hours === undefined ? '' : `, ${String(hours).replace('.', ',')} uur`}`, en: `was there${hours === undefined ? '' : `, ${hours} hours`}` })}</span></>}
      </span>
      <span className="buttons">
        {begun && there && <PostButton quiet action={`${post}/came-not`} fields={{ turn: turn.id }}>{say({ nl: 'Toch niet', en: 'Not after all' })}</PostButton>}
        {begun && !there && hours !== undefined && <PostButton action={`${post}/came`} fields={{ turn: turn.id }}>{say({ nl: 'Was er', en: 'Was there' })}</PostButton>}
        {begun && !there && hours === undefined && (
          <form className="inline" method="post" action={`${post}/came`}>
            <input type="hidden" name="turn" value={turn.id} />
            <input type="number" name="hours" min={0.25} max={24} step={0.25} required aria-label={say({ nl: 'Hoeveel uren', en: 'How many hours' })} placeholder={say({ nl: 'uren', en: 'hours' })} />
            <button type="submit">{say({ nl: 'Was er', en: 'Was there' })}</button>
          </form>
        )}
        {!there && (
          <details className="sure"><summary>{say({ nl: 'Haal van de lijst', en: 'Take off' })}</summary>
            <form className="line" method="post" action={`${post}/remove`}>
              <input type="hidden" name="turn" value={turn.id} />
              <label>{say({ nl: 'Waarom? (alleen voor ons)', en: 'Why? (for us alone)' })}<input name="reason" maxLength={200} required autoComplete="off" /></label>
              <button type="submit" className="quiet">{say({ nl: 'Ja, haal van de lijst', en: 'Yes, take off' })}</button>
            </form>
          </details>
        )}
      </span>
    </li>
  );
}
