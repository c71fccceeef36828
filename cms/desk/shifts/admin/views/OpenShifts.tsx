import type { ServerProps } from 'payload';
import { languageOf, speechIn } from '../../../../signup/admin/speech.ts';
import { viewerOf } from '../../../../signup/admin/viewer.ts';
import '../../../../signup/admin/views/sign-ups.css';
import { shiftDesk } from '../../shift-desk.ts';
import { gapsOf, listDates } from '../crew-dates.ts';
import { viewOf } from '../gate.ts';
import { eventName, nameOf, roleName } from '../words.ts';
import { DateLines } from './DateLines.tsx';
import './shifts.css';

/** How far the dashboard looks ahead, in milliseconds. */
const ahead = 14 * 86_400_000;

/** On the dashboard: dates of the next 14 days with open shifts, and who gave one back at the last moment. */
export async function OpenShifts({ payload, user, i18n }: ServerProps) {
  const [desk, viewer] = [shiftDesk(), await viewerOf({ user: user ?? null, payload } as Parameters<typeof viewerOf>[0])];
  if (!desk || !viewer) return null;
  const now = desk.now();
  const dates = (await listDates(desk, viewer, now)).filter(({ startsAt }) => startsAt - now < ahead);
  // Who has a shift that is not on the site any more must be called too.
  const open = dates.filter((date) => gapsOf(date) > 0 || date.roles.some(({ shift }) => !shift));
  const late = dates.flatMap((date) => date.roles.filter(({ gap }) => gap > 0 && !date.cancelled).flatMap((role) => role.late.map((person) => ({ date, role, person }))));
  if (open.length === 0) return null;
  const speech = speechIn(languageOf(i18n.language), desk.snapshot().globals.settings.timeZone);
  const { say } = speech;
  const admin = payload.config.routes.admin;
  return (
    <section className="to-fill-in sign-ups shifts" aria-labelledby="open-shifts">
      <h2 id="open-shifts">{say({ nl: 'Hier ontbreken nog vrijwilligers', en: 'Volunteers are still missing here' })}</h2>
      {late.map(({ date, role, person }) => (
        <p key={person.turn.id} className="warning"><a href={viewOf(admin, date.occurrence)}><bdi>{nameOf(person, speech)}</bdi> {say({ nl: 'komt niet meer:', en: 'does not come any more:' })} {roleName(desk, role.role, speech)}, {eventName(desk, date, speech)}</a></p>
      ))}
      <DateLines dates={open} {...{ desk, speech, admin }} />
      <p><a href={`${admin}/shifts`}>{say({ nl: 'Alle diensten', en: 'All shifts' })}</a></p>
    </section>
  );
}
