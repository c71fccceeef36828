import type { ServerProps } from 'payload';
import { languageOf, speechIn } from '../../../../signup/admin/speech.ts';
import { volunteerDesk } from '../../desk.ts';
import { maySeeVolunteers } from '../gate.ts';

/** On the dashboard: how many want to become a volunteer and wait for a call, and since when. */
export async function NewVolunteers({ payload, user, i18n }: ServerProps) {
  const desk = volunteerDesk();
  if (!desk || !maySeeVolunteers({ user: user ?? null })) return null;
  const waiting = await desk.store.inState(['application']);
  const { say, when } = speechIn(languageOf(i18n.language), desk.snapshot().globals.settings.timeZone);
  const oldest = waiting.at(-1);
  const n = waiting.length;
  return (
    <section className="to-fill-in sign-ups" aria-labelledby="new-volunteers">
      <h2 id="new-volunteers">{say({ nl: 'Vrijwilligers', en: 'Volunteers' })}</h2>
      {oldest
        ? <p><a href={`${payload.config.routes.admin}/volunteers?state=application`}>{say(n === 1 ? { nl: '1 aanmelding wacht op een gesprek', en: '1 application waits for a talk' } : { nl: `${n} aanmeldingen wachten op een gesprek`, en: `${n} applications wait for a talk` })}</a>, {say({ nl: 'de oudste sinds', en: 'the oldest since' })} {when(oldest.since)}.</p>
        : <p>{say({ nl: 'Er zijn geen nieuwe aanmeldingen.', en: 'There are no new applications.' })}</p>}
      <p><a href={`${payload.config.routes.admin}/volunteers/overview`}>{say({ nl: 'Wie kan wat, en wanneer?', en: 'Who can do what, and when?' })}</a></p>
    </section>
  );
}
