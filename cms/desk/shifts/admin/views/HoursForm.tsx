import type { Speech } from '../../../../signup/admin/speech.ts';
import type { ShiftDesk } from '../../shift-desk.ts';
import { proofEndpoint } from '../gate.ts';

/** Asks for the proof of hours of one volunteer: who, the full name as it is to stand there, and which days. Nothing of it is kept. */
export async function HoursForm({ desk, speech: { say } }: { readonly desk: ShiftDesk; readonly speech: Speech }) {
  const volunteers = (await desk.volunteers.inState(['active', 'start', 'stopped'])).toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
  const { day } = desk.snapshot();
  return (
    <section id="hours">
      <h2>{say({ nl: 'Bewijs van uren', en: 'Proof of hours' })}</h2>
      <p>{say({ nl: 'Voor de inburgering, de gemeente of een werkgever. Alleen diensten waarbij is aangevinkt dat iemand er was, tellen mee. De naam die u hier schrijft, wordt niet bewaard.', en: 'For the integration course, the municipality or an employer. Only shifts at which somebody was ticked as there count. The name that you write here is not kept.' })}</p>
      <form className="line" method="post" action={proofEndpoint}>
        <label>{say({ nl: 'Vrijwilliger', en: 'Volunteer' })}
          <select name="volunteer" required defaultValue=""><option value="" disabled>{say({ nl: 'Kies', en: 'Choose' })}</option>{volunteers.map(({ id, name, code }) => <option key={id} value={id}>{name} ({code})</option>)}</select>
        </label>
        <label>{say({ nl: 'Volledige naam op het bewijs', en: 'Full name on the proof' })}<input name="name" maxLength={100} required autoComplete="off" dir="auto" /></label>
        <label>{say({ nl: 'Van', en: 'From' })}<input name="from" type="date" required defaultValue={`${day.slice(0, 4)}-01-01`} /></label>
        <label>{say({ nl: 'Tot en met', en: 'Until' })}<input name="until" type="date" required defaultValue={day} /></label>
        <button type="submit">{say({ nl: 'Maak het bewijs', en: 'Make the proof' })}</button>
      </form>
    </section>
  );
}
